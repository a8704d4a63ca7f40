import { rightToSign } from '../../delegations/index.js';
import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { endStandings, giveStanding } from '../../reports/index.js';
import { APPEAL } from '../appeal.js';
import type { AppealSeen } from '../data/appeals.store.js';
import { insertNewDeliberation } from '../data/new-deliberations.store.js';
import { APPEAL_LIFECYCLE } from '../rules/index.js';

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

/**
 * Somebody else who may answer an appeal goes on with it: they read the file in the place of whoever had taken it up.
 * Refused to others (403), and unless it is under review (409).
 */
export async function takeAppealOver(tx: Tx, actor: Actor, appeal: AppealSeen): Promise<undefined | Refusal> {
  if (!appeal.standings.includes('officer')) return refuse(403, 'lifecycle.notYours');
  if (appeal.state !== 'UNDER_REVIEW') return refuse(409, 'lifecycle.notFromHere');
  await endStandings(tx, { reportId: appeal.reportId, heldAs: 'examiner', why: 'taken over' });
  await giveStanding(tx, {
    reportId: appeal.reportId,
    holderId: actor.personId,
    heldAs: 'examiner',
    why: appeal.id,
    givenBy: actor.personId,
  });
  return undefined;
}

/** An appeal is rejected, with a reason; silence may have rejected it before. */
export function rejectAppeal(
  tx: Tx,
  actor: Actor,
  appeal: AppealSeen,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  return answer(tx, actor, appeal, 'reject', reason);
}

/**
 * An appeal is upheld, with a reason: only a jury changes what a jury decided, and the file awaits a new deliberation.
 * Refused where one is awaited already, for another ground (409).
 */
export async function upholdAppeal(
  tx: Tx,
  actor: Actor,
  appeal: AppealSeen,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  const moved = await answer(tx, actor, appeal, 'uphold', reason);
  if (isRefusal(moved)) return moved;
  const asked = await insertNewDeliberation(tx, appeal.itemId, { ground: 'appeal', appealId: appeal.id });
  return asked === undefined ? refuse(409, 'jury.anewAskedAlready') : moved;
}

/**
 * Answers an appeal, as the general administrator or under a delegation in force today (decision 13). Refused before that
 * (403) to whoever has none, once what the table asks is there.
 */
async function answer(
  tx: Tx,
  actor: Actor,
  appeal: AppealSeen,
  move: 'reject' | 'uphold',
  reason: string | undefined,
): Promise<Moved | Refusal> {
  const refusal = refusalFor(APPEAL_LIFECYCLE, appeal, move, { reason });
  const right = await rightToSign(tx, actor, {
    scope: 'appeals',
    centreId: appeal.centreId,
    on: localDate(tx.now, INSTITUTION_TIME_ZONE),
  });
  if (isRefusal(right) && !refusal) return right;
  const set = isRefusal(right) ? {} : { answeredBy: actor.personId, answeredUnder: right.under };
  return over(tx, appeal, makeMove(tx, APPEAL, appeal, move, { by: actor, reason, set }));
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
