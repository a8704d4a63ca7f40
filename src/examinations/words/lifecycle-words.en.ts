import { plural } from '../../platform/web/index.js';
import { commissionPages } from './commission-words.en.js';
import type * as french from './lifecycle-words.fr.js';
import type { Words } from './words.fr.js';

export const months = (count: number): string => `${count} ${plural('en', count, 'month', 'months')}`;

export const lifecycle: Words['lifecycle'] = {
  thing: 'Early examination',
  states: {
    DRAFT: 'Draft',
    SUBMITTED: 'Submitted',
    INCOMPLETE: 'To be completed',
    ADMISSIBLE: 'Admissible',
    IN_COMMISSION: 'Before the commission',
    ANSWERED: 'Answered',
    SUPERSEDED: 'Superseded',
    WITHDRAWN: 'Withdrawn',
  },
  standings: {
    author: 'student',
    registry: 'registry',
    chair: 'chair of the commission',
    commission: 'member of the commission',
    system: 'the portal',
    clock: 'the calendar',
  },
  moves: {
    open: {
      label: 'Ask for an early examination',
      done: 'Request opened',
    },
    submit: {
      label: 'Submit the request',
      done: 'Request submitted',
    },
    findIncomplete: {
      label: 'Find it incomplete',
      done: 'Request to be completed',
    },
    resubmit: {
      label: 'Submit again',
      done: 'Request completed and submitted again',
    },
    admit: {
      label: 'Find it admissible',
      done: 'Request found admissible by the registry',
      confirm:
        'The request is complete: a commission of the centre may be convened. Teaching units are not a condition.',
    },
    convene: {
      label: 'Convene the commission',
      done: 'Commission convened',
    },
    answer: {
      label: 'Prepare the answer',
      done: 'Answer given by the commission',
    },
    putBack: {
      label: 'Take back from the commission',
      done: 'Request taken back from the commission: another is to be convened',
      confirm:
        'The commission no longer examines this request. What it prepared or signed has no effect. Another commission is to be convened; the student and the members read the reason.',
    },
    askMore: {
      label: 'Ask for more',
      done: 'More was asked by the commission',
    },
    supersede: {
      label: 'Supersede',
      done: 'Answer superseded by a newer one',
    },
    withdraw: {
      label: 'Withdraw my request',
      done: 'Request withdrawn by the student',
      confirm: 'Your request will not be examined. You may file another one.',
    },
    lapse: {
      label: 'Note that it lapsed',
      done: 'Request lapsed: nothing was answered in time',
    },
  },
};

/** What the pages of moves say. */
export const pages: typeof french.pages = {
  ...commissionPages,
  returning: {
    title: 'Find the request incomplete',
    points: 'Points to answer',
    pointsHint: 'One a line. The student answers each.',
    dueOn: 'Answer expected by',
    button: 'Return the request',
  },
  answering: {
    title: 'Answer of the commission',
    lead: 'The answer is always reasoned. It is given once the chair and a member signed it. It grants no credits: the national jury sees it and stays sovereign.',
    periods: 'What the commission retains',
    period: (place, job, employer) => `${place}. ${job}, ${employer}`,
    nature: 'In the specialty of the diploma?',
    level: 'At the level of the diploma?',
    reason: 'Why otherwise than the student declared?',
    reasonHint: 'Only if the commission retains something else.',
    declared: (nature, level) => `Declared: specialty ${nature}, level ${level}.`,
    yes: 'yes',
    no: 'no',
    kind: 'Answer',
    months: 'Length, in months',
    monthsHint:
      'For a complement or an internship. An internship for a bachelor’s degree or a level 6 title lasts 3 to 6 months, for level 5 three.',
    complementNature: 'Nature',
    complementNatureHint: 'For a complement: what it must be, one expected element a line.',
    reasoning: 'Reasons',
    reasoningHint: 'The student reads this text.',
    startFrom: 'Start from a typical complement',
    startFromHint: 'Choose one before you write: it fills in the answer, which you then adapt.',
    signedAlready:
      'This answer is signed already. If you change it, it is to be signed again; those who signed are told.',
    button: 'Save the answer',
  },
};

/** What is written of moves. */
export const letters: typeof french.letters = {
  submitted: (number) => ({
    subject: `Early examination ${number}: request received`,
    body: `Hello,\n\nYour request ${number} for an early examination is submitted. The registry of your centre checks it, then a commission examines it.`,
  }),
  toCheck: (number) => ({
    subject: `Early examination ${number} to check`,
    body: `Hello,\n\nRequest ${number} for an early examination has just been submitted in your centre. It waits for your check.`,
  }),
  incomplete: (number, reason, due) => ({
    subject: `Early examination ${number}: to be completed`,
    body: `Hello,\n\nThe registry returns your request ${number} for an early examination with points to answer, by ${due}:\n\n${reason}`,
  }),
  admissible: (number) => ({
    subject: `Early examination ${number}: admissible`,
    body: `Hello,\n\nYour request ${number} for an early examination is admissible. A commission of your centre will be convened.`,
  }),
  convened: (number, day) => ({
    subject: `Early examination ${number}: commission on ${day}`,
    body: `Hello,\n\nA commission of your centre will examine your request ${number} on ${day}. You will receive its reasoned answer.`,
  }),
  toCommission: (number, day) => ({
    subject: `Commission of ${day}: early examination ${number}`,
    body: `Hello,\n\nYou are a member of the commission that examines request ${number} on ${day}. You will find it in the portal; the answer is given there, on that day or after.`,
  }),
  answered: ({ number, answer, tone, reasoning, signedBy, plan, mention }) => ({
    subject: `Early examination ${number}: the commission answered`,
    parts: [
      { references: [['Early examination', number]] },
      { paragraph: 'Hello,' },
      { paragraph: `The commission has examined your request ${number}. This is its answer.` },
      {
        outcome: {
          tone,
          line: `${answer}.`,
          then: 'This answer grants no credits: the national jury sees it and stays sovereign.',
        },
      },
      { heading: 'Reasons' },
      { paragraph: reasoning },
      { paragraph: `Answer signed, for the commission, by ${signedBy.join(' and ')}.` },
      ...plan,
      ...mention,
    ],
  }),
  plan: (lines, count, end) => [
    { heading: 'What is missing, line by line' },
    { steps: lines },
    {
      paragraph: `In all: ${months(count)}, planned end ${end}. At your next deposit, show which experience answers each line.`,
    },
  ],
  answerGiven: (number) => ({
    subject: `Early examination ${number}: answered`,
    body: `Hello,\n\nThe commission has answered request ${number} for an early examination. The student is told.`,
  }),
  putBack: (number, reason) => ({
    subject: `Early examination ${number}: put off`,
    body: `Hello,\n\nYour request ${number} for an early examination is no longer before the commission that was to examine it. Another will be convened: you have nothing to do.\n\n${reason}`,
  }),
  wasPutBack: (number, reason) => ({
    subject: `Early examination ${number}: commission to convene`,
    body: `Hello,\n\nRequest ${number} for an early examination is no longer before its commission. Another is to be convened.\n\n${reason}`,
  }),
  noLongerBefore: (number) => ({
    subject: `Early examination ${number}: no longer before your commission`,
    body: `Hello,\n\nRequest ${number} for an early examination is no longer before the commission you sit in. What was prepared or signed there has no effect.`,
  }),
  askedMore: (number, reason, due) => ({
    subject: `Early examination ${number}: the commission asks for more`,
    body: `Hello,\n\nThe commission that examines your request ${number} for an early examination asks you for more, by ${due}:\n\n${reason}\n\nComplete your request, answer each point, then submit it again.`,
  }),
  moreWasAsked: (number) => ({
    subject: `Early examination ${number}: more asked of the student`,
    body: `Hello,\n\nThe commission asked the student for more on request ${number} for an early examination. Once completed, it is to be checked and a commission convened.`,
  }),
  answerChanged: (number) => ({
    subject: `Early examination ${number}: answer changed, to sign again`,
    body: `Hello,\n\nThe answer that you had signed for request ${number} for an early examination was changed. Your signature has no effect: read the new answer, and sign it if you agree.`,
  }),
  lapseNotice: (number, due, lapses) => ({
    subject: `Early examination ${number}: your answer is expected`,
    body: `Hello,\n\nYour answer on request ${number} for an early examination was expected by ${due}.\n\nUnless you submit it, this request will lapse after ${lapses}.`,
  }),
  lapsed: (number) => ({
    subject: `Early examination ${number}: lapsed`,
    body: `Hello,\n\nNothing was answered in time: request ${number} for an early examination lapsed. Nothing is erased: another may be opened.`,
  }),
  superseded: (number) => ({
    subject: `Early examination ${number}: answer superseded`,
    body: `Hello,\n\nA newer answer supersedes that of your early examination ${number}. The older one stays readable in your space.`,
  }),
  memberLeft: (name, left) => ({
    subject: `${name} has no account any more: a commission to look at`,
    body: `Hello,\n\n${name} has no account any more, sits no longer and no longer reads what a commission examines:\n\n${left
      .map(
        ({ number, remain }) =>
          `early examination ${number}, where ${remain} ${plural('en', remain, 'member', 'members')} remain`,
      )
      .join('\n')}\n\nSee whether the commission can still answer.`,
  }),
  withdrawn: (number) => ({
    subject: `Early examination ${number}: request withdrawn`,
    body: `Hello,\n\nRequest ${number} for an early examination is withdrawn.`,
  }),
  openedOnPaper: (number) => ({
    subject: `Early examination ${number}: opened in your name`,
    body: `Hello,\n\nThe registry of your centre opened request ${number} for an early examination in your name, from the papers you handed in. You will find it in your space.`,
  }),
  planEnds: (number, day) => ({
    subject: `Your plan comes to its end: early examination ${number}`,
    body: `Hello,\n\nWhat the commission asked in early examination ${number} was planned for ${day}. If it is done, declare it in your file. If not, nothing is lost: this reminder decides nothing.`,
  }),
};
