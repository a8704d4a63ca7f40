import type { LetterPart, Tone } from '../../papers/index.js';
import type { AppealState } from '../rules/index.js';
import type * as fr from './appeal-letters.fr.js';

const opening = (
  { greeting, file, jury }: Pick<fr.ReceivedAppeal, 'greeting' | 'file' | 'jury'>,
  said: string,
): LetterPart[] => [
  {
    references: [
      ['File', file],
      ['Jury', jury],
    ],
  },
  { paragraph: greeting },
  { paragraph: said },
];

export const appealReceived: typeof fr.appealReceived = (facts) => ({
  subject: `Your appeal on file ${facts.file}: receipt`,
  parts: [
    ...opening(
      facts,
      `Your administrative appeal on file ${facts.file} was received on ${facts.filedOn} by the appeals office of the institution, which examines it. It is answered by somebody who took no part in the decision, after the written advice of the jury’s president.`,
    ),
    {
      facts: [
        ['Received on', facts.filedOn],
        ['Examined by', 'appeals office of the institution'],
        ['Deemed rejected', `on ${facts.rejectedOn}, without an answer`],
        ['Court', `until ${facts.courtUntil}, after that rejection`],
      ],
    },
    {
      notice: {
        heading: 'Remedies and time limits',
        before: `Without an answer on ${facts.rejectedOn}, it will be deemed rejected: two months of silence are a decision of rejection. You may then bring the matter before the administrative court until ${facts.courtUntil}.`,
        steps: [],
        after:
          facts.lateSince === undefined
            ? ''
            : `This appeal was filed after ${facts.lateSince}, the last day of the time limit: it is examined, but it no longer keeps the time limit to go to the administrative court.`,
      },
    },
  ],
});

export const appealSilent: typeof fr.appealSilent = (facts) => ({
  subject: `Your appeal on file ${facts.file}: left without an answer`,
  parts: [
    ...opening(
      facts,
      `Your administrative appeal on file ${facts.file}, received on ${facts.filedOn}, was left without an answer for two months.`,
    ),
    {
      outcome: {
        tone: 'bad',
        line: `It is deemed rejected since ${facts.rejectedOn}.`,
        then: 'An answer may still be given; you will be notified of it here.',
      },
    },
    {
      notice: {
        heading: 'Remedies and time limits',
        before: `You may bring the matter before the administrative court until ${facts.courtUntil}.`,
        steps: [],
        after: '',
      },
    },
  ],
});

const OUTCOMES: Readonly<Record<AppealState, readonly [tone: Tone, line: string, then: string]>> = {
  FILED: ['waiting', 'Your appeal is filed.', ''],
  UNDER_REVIEW: ['waiting', 'Your appeal is being examined.', 'The answer will be written to you.'],
  REJECTED: ['bad', 'Your appeal is rejected.', 'The decision of the jury stands.'],
  UPHELD: ['good', 'Your appeal is upheld.', ''],
  REJUDGED: ['good', 'The jury has deliberated anew.', 'Its decision is notified to you.'],
  WITHDRAWN: ['plain', 'You have withdrawn your appeal.', 'It will not be examined.'],
  WITHOUT_OBJECT: ['plain', 'Your appeal has no object any more.', 'It will not be examined further.'],
};

export const appealMoved: typeof fr.appealMoved = (facts) => {
  const [tone, line, then] = OUTCOMES[facts.to];
  return {
    subject: `Your appeal on file ${facts.file}: ${facts.state}`,
    parts: [
      ...opening(facts, `This letter tells you where your administrative appeal on file ${facts.file} stands.`),
      { outcome: { tone, line, then } },
      ...(facts.reason === '' ? [] : [{ heading: 'Reasons' }, { paragraph: facts.reason }]),
      ...(facts.to === 'REJECTED'
        ? [
            {
              notice: {
                heading: 'Remedies and time limits',
                before:
                  'You may bring the matter before the administrative court within two months of the notification of this rejection.',
                steps: [],
                after: '',
              },
            },
          ]
        : []),
    ],
  };
};
