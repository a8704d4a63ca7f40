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

export const asking: typeof fr.asking = {
  link: 'Say why a member should step aside',
  title: 'A member should step aside',
  lead: 'A link of personal or professional life with you that may influence a member obliges them not to sit on your file. Knowing you is not enough. The president of the jury answers you, with a reason.',
  member: 'Who is it',
  reason: 'Why',
  reasonHint: 'Read by whoever presides and by the secretary of the jury, never by the other members.',
  button: 'Send it to the president',
  mine: 'What you asked',
  about: (name, day) => `${name}, on ${day}`,
  waits: 'Waiting for the president’s answer.',
  moot: 'Without object: this person no longer sits on this file.',
  stepsAside: 'This member does not sit on this file.',
  stays: 'This member sits.',
  said: (name) => `The student of this file asks that ${name} should not sit on it.`,
  awaited: 'an answer about a member is awaited',
  waitsForChair: 'A question about a member waits for the answer of whoever presides: this file cannot be decided yet.',
  answerTitle: 'Answer the student',
  answerLead:
    'Say whether this member sits on this file. The student reads your answer and its reason; the other members, the kind of the recusal only.',
  meant: 'Member meant',
  words: 'What the student says of it',
  yes: 'This member does not sit on this file',
  no: 'This member sits',
  why: 'Reason of the answer',
  whyHint: 'Required. Read by the student and by the secretary.',
  kept: 'What the student asked',
  nobody:
    'Nobody may answer: neither the president nor the substitute chair. Change the composition, or put the file back.',
};

export const conflictLetters: typeof fr.conflictLetters = {
  conflictDeclared: (facts) => ({
    subject: `${facts.jury}: a member steps aside, session of ${facts.day}`,
    body: `Hello,\n\n${facts.member} steps aside from a file of session ${facts.number}, and sees it no more. The kind of the link and their words are on the page where the recusals of that file are noted. See that its quorum and its chair still hold.`,
  }),
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
  recusalAsked: (facts) => ({
    subject: `${facts.jury}: a student asks for a recusal, session of ${facts.day}`,
    body: `Hello,\n\nA student says why a member of the jury should step aside from their file, at session ${facts.number}. Answer them, with a reason: the request is on your first page, and on the page of that file. It cannot be decided before your answer.`,
  }),
  recusalAskedKnown: (facts) => ({
    subject: `${facts.jury}: a student asks for a recusal, session of ${facts.day}`,
    body: `Hello,\n\nA student says why a member of the jury should step aside from their file, at session ${facts.number}. ${facts.isAnswered ? 'Whoever presides over that file is told, and answers them.' : 'Neither the president nor the substitute chair may answer them: change the composition, or put that file back.'} The file cannot be decided before that answer.`,
  }),
  stepsAside: (facts) => ({
    subject: `${facts.jury}: answer to your request about a member`,
    body: `Hello,\n\nYou asked that ${facts.member} should not sit on your file, at the session of ${facts.day}. The president of the jury answers that this member does not sit on your file:\n\n${facts.reason}`,
  }),
  staysOnFile: (facts) => ({
    subject: `${facts.jury}: answer to your request about a member`,
    body: `Hello,\n\nYou asked that ${facts.member} should not sit on your file, at the session of ${facts.day}. The president of the jury answers that this member sits on it:\n\n${facts.reason}`,
  }),
};
