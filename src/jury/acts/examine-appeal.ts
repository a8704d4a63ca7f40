import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { endStandings, giveStanding } from '../../reports/index.js';
import { APPEAL } from '../appeal.js';
import type { AppealSeen } from '../data/appeals.store.js';

/** Somebody who took no part in the decision takes an appeal up: from then on they read the file. */
export async function examineAppeal(tx: Tx, actor: Actor, appeal: AppealSeen): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, APPEAL, appeal, 'examine', { by: actor });
  if (isRefusal(moved)) return moved;
  await giveStanding(tx, {
    reportId: appeal.reportId,
    holderId: actor.personId,
    heldAs: 'examiner',
    why: appeal.id,
    givenBy: actor.personId,
  });
  return moved;
}

/** An appeal is rejected, with a reason; silence may have rejected it before. */
export function rejectAppeal(
  tx: Tx,
  actor: Actor,
  appeal: AppealSeen,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return over(
    tx,
    appeal,
    makeMove(tx, APPEAL, appeal, 'reject', { by: actor, reason, set: { answeredBy: actor.personId } }),
  );
}

/** An appeal is upheld, with a reason: only a jury changes what a jury decided, and the file awaits a new deliberation. */
export function upholdAppeal(
  tx: Tx,
  actor: Actor,
  appeal: AppealSeen,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return over(
    tx,
    appeal,
    makeMove(tx, APPEAL, appeal, 'uphold', { by: actor, reason, set: { answeredBy: actor.personId } }),
  );
}

/** The student takes their appeal back. */
export function withdrawAppeal(tx: Tx, actor: Actor, appeal: AppealSeen): Promise<Moved | Refusal> {
  return over(tx, appeal, makeMove(tx, APPEAL, appeal, 'withdraw', { by: actor }));
}

/** Whoever examined an appeal that is over reads the file no longer. */
async function over(tx: Tx, appeal: AppealSeen, moving: Promise<Moved | Refusal>): Promise<Moved | Refusal> {
  const moved = await moving;
  if (!isRefusal(moved))
    await endStandings(tx, { reportId: appeal.reportId, heldAs: 'examiner', why: 'the appeal is over' });
  return moved;
}
