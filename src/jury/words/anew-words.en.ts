import type * as fr from './anew-words.fr.js';

export const lives: typeof fr.lives = {
  TAKEN: 'Taken',
  NOTIFIED: 'Notified',
  REPLACED: 'Replaced',
  ANNULLED: 'Annulled',
};

export const anew: typeof fr.anew = {
  tag: 'New deliberation',
  title: 'New deliberations',
  lead: 'These files come before the jury again. Put each before an open session: the jury deliberates on the version and the opinion of the first time. The decision in force stands until then, unless a court annulled it.',
  none: 'No file awaits a new deliberation.',
  noneWhat:
    'A file appears here once an appeal is upheld, a court has annulled the decision, or its student was heard on its withdrawal.',
  noSession: 'No session of this jury is open: plan it, compose it and open it.',
  session: 'Session',
  sessionLine: (number, day) => `${number}, on ${day}`,
  put: 'Put before this session',
  student: 'Student',
  ground: 'Ground',
  lastDay: 'Last day to sign',
  before: 'Decision in force',
  annulled: 'Decision annulled',
  card: 'New deliberation',
  replaces: 'Decision that it may replace',
  replaced: 'Decision that it replaces',
  minutes: 'Minutes',
  reasons: 'Its reasons',
  heldAgainst: 'What is held against this decision',
  asked: 'What the student asks',
  hearing: 'Observations and hearing of the student',
  stands: 'This decision stands until the minutes are signed.',
  grounds: {
    appeal: 'an appeal was upheld',
    judgment: 'a court annulled the decision',
    withdrawal: 'a withdrawal was opened, the decision being held unlawful',
    student: 'the student asked for it',
    fraud: 'a withdrawal was opened for fraud',
  },
  judged: (number, court, day) => `the decision was annulled by judgment no. ${number} of ${day}, ${court}`,
  of: (ground) => `New deliberation: ${ground}.`,
  replacing: ({ minutes, day, decision, ground }) =>
    `This decision was taken by a new deliberation: ${ground}. It replaces that of minutes ${minutes}, signed on ${day} (${decision}).`,
  replacedBy: ({ minutes, day, ground }) =>
    `Replaced by the decision of minutes ${minutes}, signed on ${day}: ${ground}.`,
  annulledBy: ({ number, court, day }) => `Annulled by judgment no. ${number} of ${day}, ${court}.`,
  awaits: (ground) => `The file awaits a new deliberation of the jury: ${ground}.`,
  notified: (day) => `Notified on ${day}: the letter was first read.`,
  notNotified: 'The letter that notifies it has not been read yet: no delay runs.',
  withoutObject: {
    answered: 'What the jury asked for, which you contested, was deposited: the jury will decide again.',
    ended: 'The file or the request that the decision deferred was withdrawn.',
    replaced: 'The decision contested was replaced by a new deliberation of the jury.',
    annulled: 'The decision contested was annulled by a court.',
  },
};
