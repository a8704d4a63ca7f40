import type { WithdrawalState } from '../rules/index.js';
import type { BeforeTheJury } from './before-jury-letters.fr.js';
import { opening } from './letter-opening.en.js';

const WHERE: Readonly<Partial<Record<WithdrawalState, string>>> = {
  OPENED: 'The student has not been heard yet.',
  HEARD: 'The student was heard: the withdrawal waits for a new deliberation.',
  SCHEDULED: 'The withdrawal is before a session of the jury: its minutes must be signed by then.',
};

export const beforeTheJury: BeforeTheJury = {
  scheduled: (facts) => ({
    subject: `Withdrawal on file ${facts.file}: put before a session of the jury`,
    parts: [
      ...opening(
        facts,
        `The jury will deliberate anew on file ${facts.file} at session ${facts.session}, on ${facts.heldOn}. It will read your observations.`,
      ),
      {
        outcome: {
          tone: 'waiting',
          line: 'The withdrawal is before a session of the jury.',
          then: 'The decision stands until the new minutes are signed, of which you will be notified.',
        },
      },
    ],
  }),
  scheduledToOthers: (facts) => ({
    subject: `Withdrawal put before a session: file ${facts.file}`,
    body: `Hello,\n\nThe withdrawal opened on file ${facts.file} is put before session ${facts.session} of ${facts.heldOn}. The decision stands until the minutes are signed.`,
  }),
  unscheduled: (facts) => ({
    subject: `Withdrawal on file ${facts.file}: taken off the agenda`,
    parts: [
      ...opening(facts, `The jury did not deliberate anew on file ${facts.file}: it is taken off the agenda.`),
      { paragraph: facts.reason },
      {
        outcome: {
          tone: 'waiting',
          line: 'The withdrawal waits for another session.',
          then: `The decision stands until then.${facts.lastDay ? ` It can be withdrawn no more after ${facts.lastDay}.` : ''}`,
        },
      },
    ],
  }),
  unscheduledToOthers: (facts) => ({
    subject: `Withdrawal taken off the agenda: file ${facts.file}`,
    body: `Hello,\n\nThe withdrawal opened on file ${facts.file} is taken off the agenda:\n\n${facts.reason}\n\nIt waits for another session.${facts.lastDay ? ` The minutes must be signed on ${facts.lastDay} at the latest.` : ''}`,
  }),
  doneToOthers: (facts) => ({
    subject: `Withdrawal decided: file ${facts.file}`,
    body: `Hello,\n\nThe jury deliberated anew on file ${facts.file}: ${facts.sense}, minutes ${facts.minutes}. This decision replaces the one that the withdrawal concerned, and is notified to the student.`,
  }),
  abandoned: (facts) => ({
    subject: `Withdrawal abandoned: file ${facts.file}`,
    parts: [
      ...opening(facts, `This letter tells you where the withdrawal opened on file ${facts.file} is.`),
      {
        outcome: {
          tone: 'good',
          line: 'The withdrawal is abandoned.',
          then: facts.stands
            ? 'The decision of the jury stands, as you were notified of it.'
            : 'It has no object any more.',
        },
      },
      {
        paragraph:
          facts.reason === ''
            ? `${facts.lastDay}, the last day to withdraw this decision, is past: it can be withdrawn no more.`
            : facts.reason,
      },
    ],
  }),
  abandonedToOthers: (facts) => ({
    subject: `Withdrawal abandoned: file ${facts.file}`,
    body: `Hello,\n\nThe withdrawal opened on file ${facts.file} is abandoned${facts.stands ? ', and the decision of the jury stands' : ': it has no object any more'}.${facts.reason === '' ? ` ${facts.lastDay}, the last day to withdraw it, is past.` : ''}`,
  }),
  lastDayNear: (facts) => ({
    subject: `Withdrawal on file ${facts.file}: last day on ${facts.day}`,
    body: `Hello,\n\nThe minutes that withdraw the decision taken on file ${facts.file} must be signed on ${facts.day} at the latest. After that day the withdrawal is abandoned and the decision stands. ${WHERE[facts.state]}`,
  }),
};
