import { REQUEST } from '../../diploma-requests/index.js';
import type { GroundOwner, Overturned } from '../../jury/index.js';
import { personById } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { listenerTo, makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { REPORT } from '../../reports/index.js';
import {
  findWithdrawal,
  withdrawalForThePortal,
  withdrawalsOfDeferral,
  withdrawalsOfItem,
  type WithdrawalSeen,
} from '../data/withdrawals.store.js';
import { WITHDRAWAL } from '../withdrawal.js';
import { words } from '../words/words.js';
import { giveUp } from './abandon-withdrawal.js';

/** A withdrawal goes as its new deliberation does: on an agenda, back from it, done by the signed minutes. */
export const beforeTheJury: GroundOwner = {
  whenPut: async (tx, id, by) => {
    const withdrawal = await findWithdrawal(tx, by, id);
    return withdrawal ? refusalOf(makeMove(tx, WITHDRAWAL, withdrawal, 'schedule', { by })) : notFound;
  },
  whenBack: async (tx, id, by, reason) => {
    const withdrawal = 'portal' in by ? await withdrawalForThePortal(tx, id) : await findWithdrawal(tx, by, id);
    return withdrawal ? refusalOf(makeMove(tx, WITHDRAWAL, withdrawal, 'unschedule', { by, reason })) : notFound;
  },
  whenDecided: async (tx, id) => {
    const withdrawal = await withdrawalForThePortal(tx, id);
    if (!withdrawal) throw new Error(`No withdrawal ${id}.`);
    return refusalOf(makeMove(tx, WITHDRAWAL, withdrawal, 'done', { by: { portal: 'system' } }));
  },
  whenOverturned: async (tx, itemId, why) => closeAll(tx, await withdrawalsOfItem(tx, itemId), why),
};

/** What a jury asked as more is answered, or nobody answers it any more: there is nothing to take back. */
export const closeWhenAnswered = listenerTo(REPORT, ['resubmit', 'resume', 'withdraw', 'close'], {
  room: 'withdrawals',
  why: 'The withdrawal of a deferral has no object any more once what was asked is deposited, or the file is over.',
  does: async (tx, { thingId, move }) =>
    closeAll(
      tx,
      await withdrawalsOfDeferral(tx, { reportId: thingId }),
      move === 'withdraw' || move === 'close' ? 'ended' : 'answered',
    ),
});

/** The same once the request is. */
export const closeWhenRequestEnds = listenerTo(REQUEST, ['withdraw'], {
  room: 'withdrawals',
  why: 'The withdrawal of a deferral has no object any more once the request is withdrawn.',
  does: async (tx, { thingId }) => closeAll(tx, await withdrawalsOfDeferral(tx, { requestId: thingId }), 'ended'),
});

async function closeAll(
  tx: Tx,
  withdrawals: readonly WithdrawalSeen[],
  why: Overturned | 'answered' | 'ended',
): Promise<void> {
  for (const withdrawal of withdrawals) {
    const { locale } = await personById(tx, withdrawal.studentId);
    const closed = await giveUp(tx, withdrawal, { portal: 'system' }, words(locale).given[why]);
    if (isRefusal(closed)) throw new Error(`Withdrawal ${withdrawal.id} cannot be closed: ${closed.code}`);
  }
}

async function refusalOf(moving: Promise<unknown>): Promise<undefined | Refusal> {
  const moved = await moving;
  return isRefusal(moved) ? moved : undefined;
}
