import { giveSignature, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { distanceOf, dropAbsence, insertAttendance, insertDistance } from '../data/attendance.store.js';
import { membersOf } from '../data/members.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { isPresiding, isUnderNewLaw, type MeansOfSitting, type WayOfSitting } from '../rules/index.js';

/**
 * Why attendance cannot be signed now: the list is not locked yet or the jury has deliberated, the day has not come
 * (409), or the session is of the law before, where its secretary notes who is there.
 */
export function attendanceNotNow(tx: Tx, session: Session): Refusal | undefined {
  if (!isUnderNewLaw(session)) return refuse(409, 'jury.attendanceIsNoted');
  if (session.state !== 'LOCKED' && session.state !== 'DELIBERATING') return refuse(409, 'jury.attendanceNotNow');
  return localDate(tx.now, INSTITUTION_TIME_ZONE) < session.heldOn ? refuse(409, 'jury.notTheDay') : undefined;
}

/**
 * A member signs that they are there, for themselves and nobody else (decision 9). Refused to others (403), at another
 * time, twice, or at a distance where the president did not decide so (409).
 */
export async function signAttendance(
  tx: Tx,
  actor: Actor,
  session: Session,
  how: WayOfSitting,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('member')) return refuse(403, 'lifecycle.notYours');
  await holdSession(tx, session.id, 'share');
  const refusal = attendanceNotNow(tx, session);
  if (refusal) return refusal;
  if (how === 'distance' && !(await distanceOf(tx, session.id))) return refuse(409, 'jury.distanceNotDecided');
  const { personId } = actor;
  const signature = await giveSignature(tx, actor, 'attendance');
  if (isRefusal(signature)) return signature;
  if (!(await insertAttendance(tx, session.id, { personId, how, signature })))
    return refuse(409, 'jury.attendanceSignedBefore');
  await dropAbsence(tx, session.id, personId);
  return undefined;
}

/**
 * The president decides that some may sit at a distance, by which means, with identification and confidentiality.
 * Refused to others (403), at another time, or when that was decided (409).
 */
export async function decideDistance(
  tx: Tx,
  actor: Actor,
  session: Session,
  means: MeansOfSitting,
): Promise<undefined | Refusal> {
  if (!isPresiding(await membersOf(tx, session.id), actor.personId)) return refuse(403, 'lifecycle.notYours');
  await holdSession(tx, session.id, 'share');
  if (!isUnderNewLaw(session)) return refuse(409, 'jury.attendanceIsNoted');
  if (session.state !== 'LOCKED' && session.state !== 'DELIBERATING') return refuse(409, 'jury.attendanceNotNow');
  return (await insertDistance(tx, session.id, means, actor.personId))
    ? undefined
    : refuse(409, 'jury.distanceDecidedBefore');
}
