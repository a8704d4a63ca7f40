import type { LetterPart } from '../../papers/index.js';
import type { Ground, Office } from '../rules/index.js';
import { beforeTheJury } from './before-jury-letters.en.js';
import { opening } from './letter-opening.en.js';
import type { LetterWords, OpenedWithdrawal } from './letter-words.fr.js';

const WHY: Readonly<Record<Ground, string>> = {
  unlawful: 'An unlawful decision may be withdrawn by a jury within four months of its signature.',
  fraud: 'A decision obtained by fraud may be withdrawn by a jury at any time.',
  request: 'At your request, a jury may at any time replace this decision by another one, in your favour only.',
};

const RIGHTS = (facts: OpenedWithdrawal): LetterPart => ({
  notice: {
    heading: 'Your rights before any decision',
    before: 'From the page of this withdrawal, until your observations are closed, you may:',
    steps: [
      facts.ground === 'request'
        ? 'write observations, and join documents;'
        : `write observations until ${facts.writtenUntil} at least, and join documents;`,
      'ask for a hearing, to speak in person: nothing is decided before it;',
      'be assisted or represented by whomever you choose;',
      'say that you have finished, if you have nothing to add.',
    ],
    after:
      'The decision of the jury stands until a new deliberation replaces it. Only a jury in session can change it, and its decision will give its reasons.',
  },
});

const SIGNS: Readonly<Record<Office, string>> = {
  president: 'For the jury, its president,',
  'general-administrator': 'For the institution, the general administration,',
};

export const letters: LetterWords = {
  greeting: { feminine: 'Dear Madam,', masculine: 'Dear Sir,', neutral: 'Hello,' },
  opened: (facts) => ({
    subject:
      facts.ground === 'request'
        ? `Your request for a new deliberation on file ${facts.file}`
        : `Withdrawal of the decision on file ${facts.file}: your observations`,
    parts: [
      ...opening(
        facts,
        facts.ground === 'request'
          ? `At your request, the withdrawal of the decision taken on file ${facts.file} is opened.`
          : `The withdrawal of the decision taken on file ${facts.file} is opened. Before the jury deliberates on it, you are asked for your observations.`,
      ),
      {
        facts: [
          ['Decision', `${facts.sense}, minutes ${facts.minutes} signed on ${facts.signedOn}`],
          ...(facts.ground === 'request'
            ? []
            : [['Written observations', `until ${facts.writtenUntil} at least`] as const]),
          ...(facts.lastDay === '' ? [] : [['Last day of the withdrawal', facts.lastDay] as const]),
        ],
      },
      { heading: facts.ground === 'request' ? 'What you ask' : 'What is held against this decision' },
      { paragraph: facts.heldAgainst },
      { paragraph: WHY[facts.ground] },
      RIGHTS(facts),
      { signed: { as: SIGNS[facts.openedAs], name: facts.openedBy } },
    ],
  }),
  openedToSecretary: (facts) => ({
    subject: `Withdrawal opened: file ${facts.file}`,
    body: `Hello,\n\nThe withdrawal of the decision taken on file ${facts.file} is opened. The student is asked for their observations; should they ask to be heard, you may call them in and write the record of the hearing.`,
  }),
  openedToRegistry: (facts) => ({
    subject: `Withdrawal opened: file ${facts.file}`,
    body: `Hello,\n\nThe withdrawal of the jury’s decision on file ${facts.file} is opened. You have nothing to do: the decision stands until a jury replaces it.`,
  }),
  openedElsewhere: (facts) => ({
    subject: `Withdrawal opened: file ${facts.file}`,
    body: `Hello,\n\n${facts.by} opened the withdrawal of the decision taken on file ${facts.file}. The student is asked for their observations.`,
  }),
  stated: {
    'asks-to-speak': (facts) => ({
      subject: `Hearing asked for: withdrawal on file ${facts.file}`,
      body: `Hello,\n\nThe student of file ${facts.file} asks to be heard in person on the withdrawal that was opened. Call them in, then write the record of the hearing: nothing is decided before.`,
    }),
    'has-finished': (facts) => ({
      subject: `Observations finished: withdrawal on file ${facts.file}`,
      body: `Hello,\n\nThe student of file ${facts.file} wrote that they have finished their observations on the withdrawal that was opened: the end of the fifteen days need not be waited for.`,
    }),
  },
  summoned: (facts) => ({
    subject: `Your hearing on file ${facts.file}: summons`,
    parts: [
      ...opening(
        facts,
        `You asked for a hearing on the withdrawal of the decision taken on file ${facts.file}. It will be held:`,
      ),
      {
        facts: [
          ['On', facts.heldOn],
          ['Where', facts.place],
        ],
      },
      {
        paragraph:
          'You may be assisted, or represented, by whomever you choose. A record of the hearing will be written, and you will read it on the page of this withdrawal.',
      },
    ],
  }),
  recorded: (facts) => ({
    subject: `Your hearing on file ${facts.file}: record`,
    parts: opening(
      facts,
      `The record of your hearing of ${facts.heldOn} is on the page of this withdrawal. Should it not say what you said, write so in your observations.`,
    ),
  }),
  heard: (facts) => ({
    subject: `Withdrawal on file ${facts.file}: your observations are closed`,
    parts: [
      ...opening(facts, `Your observations on the withdrawal of the decision taken on file ${facts.file} are closed.`),
      {
        outcome: {
          tone: 'waiting',
          line: 'The withdrawal waits for a new deliberation.',
          then: 'The jury will read your observations. The decision stands until then.',
        },
      },
    ],
  }),
  heardToSecretary: (facts) => ({
    subject: `Withdrawal to deliberate on: file ${facts.file}`,
    body: `Hello,\n\nThe student of file ${facts.file} was heard: the withdrawal waits for a new deliberation.${facts.lastDay ? ` The minutes that withdraw the decision must be signed on ${facts.lastDay} at the latest.` : ''}`,
  }),
  ...beforeTheJury,
};
