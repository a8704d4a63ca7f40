import { letterheadOf } from '../../institution/index.js';
import type { Made, OfficialPaper, Papers } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { addSummons, keepHearing } from '../data/hearing.store.js';
import { findWithdrawal, type WithdrawalSeen } from '../data/withdrawals.store.js';
import { callsIn } from '../rules/index.js';
import { recordPaper, type HearingGiven } from './record-paper.js';
import { writeOfHearing, writeOfSummons } from './write-of-hearing.js';

/**
 * The withdrawal whose student may be called in and heard in person, by those who might have opened it or the secretary
 * of the jury; or why not (403, 404, 409).
 */
export async function withdrawalToHear(tx: Tx, actor: Actor, id: string): Promise<WithdrawalSeen | Refusal> {
  const withdrawal = await findWithdrawal(tx, actor, id);
  if (!withdrawal) return notFound;
  if (!callsIn(withdrawal)) return refuse(403, 'lifecycle.notYours');
  if (withdrawal.state !== 'OPENED') return refuse(409, 'lifecycle.notFromHere');
  return withdrawal.hasSpoken ? refuse(409, 'withdrawals.heardAlready') : withdrawal;
}

/** Calls the student to be heard in person, by a letter. Refused (422) for a day that is past. The caller has seen that they may. */
export async function summonStudent(
  tx: Tx,
  actor: Actor,
  withdrawal: WithdrawalSeen,
  { heldOn, place }: { readonly heldOn: LocalDate; readonly place: string },
): Promise<undefined | Refusal> {
  if (heldOn < localDate(tx.now, INSTITUTION_TIME_ZONE))
    return refuse(422, 'withdrawals.summonedForThePast', undefined, 'heldOn');
  const id = await addSummons(tx, withdrawal.id, { heldOn, place: place.trim(), by: actor.personId });
  await writeOfSummons(tx, withdrawal, { id, heldOn, place: place.trim() });
  return undefined;
}

/** The record of the hearing in person, as it will be set. */
export async function paperOfHearing(
  tx: Tx,
  actor: Actor,
  withdrawal: WithdrawalSeen,
  given: HearingGiven,
): Promise<OfficialPaper | Refusal> {
  const today = localDate(tx.now, INSTITUTION_TIME_ZONE);
  if (given.heldOn > today || given.heldOn < localDate(withdrawal.openedAt, INSTITUTION_TIME_ZONE))
    return refuse(422, 'withdrawals.heldOnAnotherDay', undefined, 'heldOn');
  return recordPaper({ withdrawal, given, letterhead: await letterheadOf(tx, null), by: actor.name, at: tx.now });
}

/**
 * Keeps how the student was heard in person, with its paper, made before. Recorded once (409); the student is told. The
 * caller has seen that they may.
 */
export async function recordHearing(
  tx: Tx,
  actor: Actor,
  withdrawal: WithdrawalSeen,
  { papers, given, made }: { readonly papers: Papers; readonly given: HearingGiven; readonly made: Made },
): Promise<undefined | Refusal> {
  const paperId = await papers.record(tx, made);
  const isNew = await keepHearing(tx, withdrawal.id, {
    ...given,
    by: actor.personId,
    paperId,
    sha256: made.sha256,
  });
  if (!isNew) return refuse(409, 'withdrawals.heardAlready');
  await writeOfHearing(tx, withdrawal, given.heldOn);
  return undefined;
}
