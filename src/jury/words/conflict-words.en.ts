import type * as fr from './conflict-words.fr.js';

export const lifting: typeof fr.lifting = {
  ask: 'Ask to lift it',
  askTitle: 'Ask to lift a recusal',
  askLead: 'For a recusal noted by mistake. It stands until the president confirms that it is lifted.',
  why: 'Why it is a mistake',
  whyHint: 'Read by whoever presides.',
  askButton: 'Ask to lift it',
  asked: 'Lifting asked, waiting for the president',
  waits: (name) => `The secretary asks to lift the recusal of ${name}.`,
  answerLink: 'Answer',
  title: 'Lift a recusal',
  lead: 'Lifted, it gives the file back to this member, who deliberates on it again. Otherwise it stays, for the reason that you write.',
  member: 'Recused member',
  kind: 'Kind of link',
  noKind: 'Not given',
  reason: 'Reason noted',
  askedBy: (name) => `What ${name} says of it`,
  answer: 'Your answer',
  yes: 'Lift the recusal',
  no: 'Keep it',
  words: 'Reason',
  wordsHint: 'Required to keep it. Read by the secretary.',
  button: 'Answer',
  answered: 'Liftings asked',
  lifted: (name, by, day) => `${name}: recusal lifted by ${by} on ${day}`,
  kept: (name, by, day) => `${name}: recusal kept by ${by} on ${day}`,
};

export const conflictLetters: typeof fr.conflictLetters = {
  liftingAsked: (facts) => ({
    subject: `${facts.jury}: a recusal to lift, session of ${facts.day}`,
    body: `Hello,\n\nThe secretary asks to lift a recusal noted by mistake, on a file of session ${facts.number}. It stands as long as you have not answered: the request is on the page of that file, on your first page.`,
  }),
  liftingConfirmed: (facts) => ({
    subject: `${facts.jury}: recusal lifted, session of ${facts.day}`,
    body: `Hello,\n\nThe recusal that you asked to lift, at session ${facts.number}, is lifted: the member sits on that file again.`,
  }),
  liftingRefused: (facts) => ({
    subject: `${facts.jury}: recusal kept, session of ${facts.day}`,
    body: `Hello,\n\nThe recusal that you asked to lift, at session ${facts.number}, is kept:\n\n${facts.reason}`,
  }),
  recusalLifted: (facts) => ({
    subject: `${facts.jury}: a file is given back to you, session of ${facts.day}`,
    body: `Hello,\n\nA recusal noted by mistake about you, at session ${facts.number}, is lifted: the file is on your agenda again, and you deliberate on it.`,
  }),
};
