import { presentation } from './presentation-words.en.js';
import type { Words } from './words.fr.js';

export const en: Words = {
  presentation,
  title: 'Letters',
  none: 'No letter.',
  noneWhat: 'The portal’s letters about your files arrive here, and at your e-mail address.',
  subject: 'Subject',
  date: 'Date',
  state: 'State',
  unread: 'Unread',
  read: 'Read',
  markRead: 'Mark as read',
  open: 'See the file',
  back: 'Letters',
  pdf: 'Download as PDF',
  paper: {
    civility: { feminine: 'Ms', masculine: 'Mr', neutral: '' },
    name: (number, day) => `Letter ${number} of ${day}`,
    studentNumber: (number) => `Student no. ${number}`,
  },
  writtenOn: (moment) => `Written on ${moment}`,
  numbered: (number) => `letter ${number}`,
  personalLink: '[personal link]',
  notYet: (why) => `not sent yet: ${why}; it will be tried again`,
  unsent: (why) => `not sent: ${why}`,
  notByMail: (said) => `By e-mail: ${said}. You can read it here.`,
  linkNotByMail: (said) =>
    `By e-mail: ${said}. Its personal link is kept nowhere and cannot be read here: should it not reach you, ask whoever sent it for another.`,
  why: {
    unreachable: 'the mail server cannot be reached',
    silent: 'the mail server does not answer',
    login: 'the mail server does not know the portal',
    recipient: 'the mail server refuses this e-mail address',
    refused: 'the mail server did not accept it',
    unknown: 'a fault of the portal',
    late: 'the portal had no mail server',
  },
};
