import type { Words } from './words.fr.js';

export const en: Words = {
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
  writtenOn: (moment) => `Written on ${moment}`,
  personalLink: '[personal link]',
};
