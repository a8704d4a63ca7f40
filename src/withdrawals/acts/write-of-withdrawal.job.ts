import { lettersOfMoves, seatedAs, studentOf } from '../../letters/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { MoveMade } from '../../platform/lifecycle/index.js';
import { withdrawalForThePortal, type WithdrawalSeen } from '../data/withdrawals.store.js';
import { observationsUntil } from '../rules/index.js';
import { words } from '../words/words.js';
import { WITHDRAWAL } from '../withdrawal.js';
import { openersOf, otherOfficeOf, secretariesOfJury } from './people-of-withdrawal.js';
import { partiesOf } from './write-of-hearing.js';

type Said = ReturnType<typeof words>;
interface Writing {
  readonly day: (date: string | null) => string;
  readonly reason: string;
}

/**
 * Writes of a withdrawal: to its student, what is held against the decision and how they are heard, then what becomes of
 * it; to the secretaries of the jury, the registry of the centre and the other office, that there is one.
 */
export const writeOfWithdrawal = lettersOfMoves(WITHDRAWAL, {
  words,
  facts: (tx: Tx, { thingId }: MoveMade) => withdrawalForThePortal(tx, thingId),
  recipients: {
    student: studentOf,
    secretaries: secretariesOfJury,
    registry: seatedAs('registry'),
    openers: openersOf,
    otherOffice: otherOfficeOf,
  },
  letters: {
    open: [
      {
        to: 'student',
        text: ({ letters, senses }, withdrawal, { locale, day, agree }) =>
          letters.opened({
            ...partiesOf(withdrawal, locale),
            greeting: agree(letters.greeting),
            ground: withdrawal.ground,
            sense: senses[withdrawal.sense],
            minutes: withdrawal.minutesNumber,
            signedOn: day(localDate(withdrawal.signedAt, INSTITUTION_TIME_ZONE)),
            heldAgainst: withdrawal.heldAgainst,
            writtenUntil: day(observationsUntil(localDate(withdrawal.openedAt, withdrawal.timeZone))),
            lastDay: day(withdrawal.lastDay),
            openedAs: withdrawal.openedAs,
            openedBy: withdrawal.openedBy,
          }),
      },
      { to: 'secretaries', text: ({ letters }, { reportNumber }) => letters.openedToSecretary({ file: reportNumber }) },
      { to: 'registry', text: ({ letters }, { reportNumber }) => letters.openedToRegistry({ file: reportNumber }) },
      {
        to: 'otherOffice',
        text: ({ letters }, { reportNumber, openedBy }) =>
          letters.openedElsewhere({ file: reportNumber, by: openedBy }),
      },
    ],
    hear: [
      {
        to: 'student',
        text: ({ letters }, withdrawal, { locale, agree }) =>
          letters.heard({ ...partiesOf(withdrawal, locale), greeting: agree(letters.greeting) }),
      },
      {
        to: 'secretaries',
        text: ({ letters }, { reportNumber, lastDay }, { day }) =>
          letters.heardToSecretary({ file: reportNumber, lastDay: day(lastDay) }),
      },
    ],
    // One that left its agenda before this is written has a letter that says so.
    schedule: [
      {
        to: 'student',
        unless: ({ line }) => line === null,
        text: ({ letters }, withdrawal, { locale, day, agree }) =>
          letters.scheduled({
            ...partiesOf(withdrawal, locale),
            greeting: agree(letters.greeting),
            session: withdrawal.line?.session ?? '',
            heldOn: day(withdrawal.line?.heldOn ?? null),
          }),
      },
      ...(['openers', 'otherOffice'] as const).map((to) => ({
        to,
        unless: ({ line }: WithdrawalSeen) => line === null,
        text: ({ letters }: Said, { reportNumber, line }: WithdrawalSeen, { day }: Writing) =>
          letters.scheduledToOthers({
            file: reportNumber,
            session: line?.session ?? '',
            heldOn: day(line?.heldOn ?? null),
          }),
      })),
    ],
    unschedule: [
      {
        to: 'student',
        text: ({ letters }, withdrawal, { locale, day, agree, reason }) =>
          letters.unscheduled({
            ...partiesOf(withdrawal, locale),
            greeting: agree(letters.greeting),
            reason,
            lastDay: day(withdrawal.lastDay),
          }),
      },
      ...(['openers', 'secretaries'] as const).map((to) => ({
        to,
        text: ({ letters }: Said, { reportNumber, lastDay }: WithdrawalSeen, { day, reason }: Writing) =>
          letters.unscheduledToOthers({ file: reportNumber, reason, lastDay: day(lastDay) }),
      })),
    ],
    // Its student is notified of the decision itself.
    done: (['openers', 'otherOffice', 'registry'] as const).map((to) => ({
      to,
      text: ({ letters, senses }: Said, { reportNumber, line }: WithdrawalSeen) =>
        letters.doneToOthers({
          file: reportNumber,
          sense: line?.sense ? senses[line.sense].toLowerCase() : '',
          minutes: line?.minutes ?? '',
        }),
    })),
    abandon: [
      {
        to: 'student',
        text: ({ letters }, withdrawal, { locale, day, agree, reason }) =>
          letters.abandoned({
            ...partiesOf(withdrawal, locale),
            greeting: agree(letters.greeting),
            reason,
            lastDay: day(withdrawal.lastDay),
            stands: withdrawal.stands,
          }),
      },
      ...(['secretaries', 'registry', 'openers', 'otherOffice'] as const).map((to) => ({
        to,
        text: ({ letters }: Said, { reportNumber, lastDay, stands }: WithdrawalSeen, { day, reason }: Writing) =>
          letters.abandonedToOthers({ file: reportNumber, reason, lastDay: day(lastDay), stands }),
      })),
    ],
  },
});
