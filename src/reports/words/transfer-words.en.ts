import type { TransferWords } from './transfer-words.fr.js';

/** What is said of a file that goes from one centre to another. */
export const transferWords: TransferWords = {
  title: 'Centre',
  link: 'Transfer to another centre',
  waits: (to) => `Transfer asked of ${to}, waiting for an answer.`,
  seeWaiting: 'See the transfer asked for',
  page: {
    title: 'Transfer to another centre',
    lead: 'The registry of the chosen centre accepts or declines. If it accepts, the file and its diploma request are its own: you will not read them any more. Their numbers stay.',
    centre: 'Centre',
    reason: 'Reason',
    reasonHint: 'The student and the other registry read it.',
    button: 'Ask for the transfer',
    waiting: (to, by, day) => `Asked of ${to} by ${by} on ${day}.`,
    takeBack: 'Take it back',
  },
  list: {
    title: 'Transfers to answer',
    lead: 'Files that other centres ask you to take over.',
    none: 'No transfer waits for your answer.',
    all: 'All files',
    file: 'File',
    student: 'Student',
    diploma: 'Diploma',
    from: 'From',
    asked: 'Asked on',
  },
  answer: {
    title: (number) => `Transfer of file ${number}`,
    back: 'Transfers to answer',
    state: 'State',
    reason: 'Reason',
    by: 'Asked by',
    what: 'Your answer',
    accept: 'Take this file over',
    acceptHint:
      'It is your centre’s from now on, and waits for somebody of your registry to follow it. The student must be enrolled for this diploma in your centre.',
    decline: 'Do not take it over',
    why: 'Why you decline',
    delegation: 'Act by which its professor is delegated',
    delegationHint:
      'Reference and date. Without it, a professor who holds no seat in your centre is released, and the file waits for another professor.',
    button: 'Answer',
  },
  history: {
    asked: (to) => `Transfer asked of ${to}`,
    accepted: (from, to) => `File transferred from ${from} to ${to}`,
    declined: (to) => `Transfer declined by ${to}`,
    takenBack: 'Transfer taken back',
    delegated: (name, act) => `${name} goes on examining it by delegation: ${act}`,
  },
  letters: {
    asked: ({ number, from, reason }) => ({
      subject: `File ${number}: transfer asked for`,
      body: `Hello,\n\nThe registry of ${from} asks you to take over file ${number}.\n\nReason: ${reason}\n\nAnswer from the page “Transfers to answer” of the portal.`,
    }),
    declined: ({ number, to }, why) => ({
      subject: `File ${number}: transfer declined`,
      body: `Hello,\n\nThe registry of ${to} does not take over file ${number}. It stays with your centre.\n\nReason: ${why}`,
    }),
    toStudent: ({ number, from, to, reason }) => ({
      subject: `File ${number}: followed by ${to} from now on`,
      body: `Hello,\n\nYour file ${number} is transferred from ${from} to ${to}, with the diploma request that it supports. Its number and its content stay the same.\n\nReason: ${reason}\n\nFrom now on, write to the registry of ${to}.`,
    }),
    toRegistries: ({ number, from, to }, by) => ({
      subject: `File ${number}: transferred to ${to}`,
      body: `Hello,\n\nFile ${number} is transferred from ${from} to ${to}, which accepted it (${by}). The registry of ${from} reads it no longer; that of ${to} says who follows it.`,
    }),
    toProfessor: ({ number, from, to }, stays) => ({
      subject: `File ${number}: transferred to ${to}`,
      body: `Hello,\n\nFile ${number}, which you examine, is transferred from ${from} to ${to}.\n\n${stays ? 'You stay in charge of it: go on with your examination.' : 'You are not in charge of it any more: another professor will examine it.'}`,
    }),
  },
};
