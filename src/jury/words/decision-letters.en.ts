import type { LetterPart } from '../../papers/index.js';
import type * as fr from './decision-letters.fr.js';

export const greeting: typeof fr.greeting = { feminine: 'Dear Madam,', masculine: 'Dear Sir,', neutral: 'Hello,' };
export const signerOf: typeof fr.signerOf = { president: 'the president', 'substitute-chair': 'the substitute chair' };

const opening = (
  { number, diploma, minutes, greeting: hello, replacing = '' }: fr.Said,
  done: string,
): LetterPart[] => [
  {
    references: [
      ['Diploma', diploma],
      ['References', `request ${number}, minutes ${minutes}`],
    ],
  },
  { paragraph: hello },
  { paragraph: done },
  ...(replacing === '' ? [] : [{ paragraph: replacing }]),
];

const signed = ({ president: as, signedBy }: fr.Said): LetterPart => ({
  signed: { as: `For the jury, ${as},`, name: signedBy },
});

const REMEDIES: LetterPart = {
  notice: {
    heading: 'Remedies and time limits',
    before: 'Within two months of this notification, you may:',
    steps: [
      'file an administrative appeal with the jury, from the page of your file; two months of silence mean rejection;',
      'bring the matter before the administrative court, within two months of the notification of the decision, or of the rejection of your appeal.',
    ],
    after:
      'The jury’s appraisal of your experience is sovereign: an appeal bears on an error of law or fact, or on the composition of the jury.',
  },
};

const examined = (facts: fr.Said): string =>
  `The national jury deliberated on your diploma request ${facts.number}, ${facts.diploma} (minutes ${facts.minutes}).`;

export const granted: typeof fr.granted = (facts) => ({
  subject: `Diploma request ${facts.number}: ${facts.onCredits ? 'diploma granted' : 'credits validated'}`,
  parts: [
    ...opening(facts, examined(facts)),
    {
      outcome: {
        tone: 'good',
        line: facts.onCredits
          ? 'Your diploma request is granted.'
          : `Your experience credits are validated: ${facts.credits}.`,
        then: facts.onCredits
          ? `Your experience credits were held already, by another decision: ${facts.credits}.`
          : 'Your diploma request is granted.',
      },
    },
    { heading: 'Reasons' },
    { paragraph: facts.reasons },
    ...facts.mention,
    signed(facts),
  ],
});

export const refused: typeof fr.refused = (facts) => ({
  subject: `Diploma request ${facts.number}: decision of the national jury`,
  parts: [
    ...opening(facts, examined(facts)),
    {
      outcome: {
        tone: 'bad',
        line: 'Your experience credits are not validated.',
        then: 'Your diploma request is refused.',
      },
    },
    { heading: 'Reasons' },
    { paragraph: facts.reasons },
    { heading: 'What you may do' },
    { paragraph: 'You may open a new file that follows this one: it takes over what is still true.' },
    REMEDIES,
    ...facts.mention,
    signed(facts),
  ],
});

export const deferred: typeof fr.deferred = (facts) => ({
  subject: `Diploma request ${facts.number}: the jury asks for more`,
  parts: [
    ...opening(facts, examined(facts)),
    {
      outcome: {
        tone: 'waiting',
        line: `The jury asks for more, by ${facts.due}.`,
        then: 'It defers its decision until then.',
      },
    },
    ...(facts.why === '' ? [] : [{ heading: 'Why' }, { paragraph: facts.why }]),
    { heading: 'What the jury asks for' },
    { steps: facts.points },
    { heading: 'What you have to do' },
    { paragraph: 'Answer each point in your file, deposit it, then renew your request.' },
    REMEDIES,
    ...facts.mention,
    signed(facts),
  ],
});

export const reworded: typeof fr.reworded = (facts) => ({
  subject: `Diploma request ${facts.number}: decision corrected`,
  parts: [
    ...opening(
      facts,
      `Corrective minutes (${facts.minutes}) correct the reasons of the jury’s decision on your request; what it decides does not change.`,
    ),
    { heading: 'Reasons' },
    { paragraph: facts.reasons },
    ...(facts.due === '' ? [] : [{ paragraph: `What was asked is expected by ${facts.due}.` }]),
    ...facts.mention,
    signed(facts),
  ],
});
