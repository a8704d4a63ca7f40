import type { presentation as fr } from './presentation-words.fr.js';

export const presentation: typeof fr = {
  title: 'Presentation of a registered letter',
  link: 'Registered letter',
  lead: 'The time to appeal runs from the first of the two: the day the student opened the letter in the portal, or that of the first presentation of the registered letter. What is recorded here stays; the student reads it.',
  leadTheirs:
    'The time to appeal runs from the first of the two: the day the letter was opened in the portal, or that of the first presentation of the registered letter.',
  to: 'Student',
  writtenAt: 'Letter written on',
  openedAt: 'Opened in the portal on',
  notOpened: 'Never',
  holds: 'Presentation recorded',
  before: 'Corrected since',
  record: 'Record the presentation',
  correct: 'Correct the presentation',
  number: 'Number of the registered letter',
  presentedOn: 'First presented on',
  presentedHint: 'The day on the proof, even if the letter was not handed over that day.',
  outcome: 'Outcome',
  outcomes: { received: 'Handed over', unclaimed: 'Returned, unclaimed' },
  why: 'Why it is corrected',
  whyHint: 'A correction keeps the same day or gives a later one: it takes no day from the student.',
  corrected: 'Reason of the correction',
  recorded: 'Recorded by',
  proof: 'Proof of receipt or of return',
  file: 'Proof of receipt or of return, as a PDF',
  letter: (facts) => ({
    subject: `Registered letter presented on ${facts.day}`,
    body: [
      'Hello,',
      `The registry has recorded that registered letter ${facts.number} was presented to you on ${facts.day}. It bears the letter “${facts.subject}”.`,
      ...(facts.reason === '' ? [] : [`This day corrects another: ${facts.reason}`]),
      'If you did not open that letter in the portal before, the delays that it gives run from that day. The proof is on the page of the letter.',
    ].join('\n\n'),
  }),
};
