import { giveSignature, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { certifySheetNow, dropAbsence, insertAttendance, insertSheet, sheetsOf } from '../data/attendance.store.js';
import { membersOf } from '../data/members.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { isPresiding } from '../rules/index.js';
import { attendanceNotNow } from './sign-attendance.js';

/**
 * The secretary adds the scan of the sheet that members signed on paper: it counts once the president certified it.
 * Refused to others (403), and at another time (409).
 */
export async function addAttendanceSheet(
  tx: Tx,
  actor: Actor,
  session: Session,
  paper: { readonly id: string; readonly sha256: string },
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  await holdSession(tx, session.id, 'share');
  const refusal = attendanceNotNow(tx, session);
  if (refusal) return refusal;
  await insertSheet(tx, session.id, paper, actor.personId);
  return undefined;
}

/**
 * The president certifies that these members signed that sheet: it is their attendance. Refused to others (403), for a
 * sheet of another session (404), for nobody (422), and when it was certified, or at another time (409).
 */
export async function certifyAttendanceSheet(
  tx: Tx,
  actor: Actor,
  session: Session,
  sheetId: string,
  signed: readonly string[],
): Promise<undefined | Refusal> {
  const members = await membersOf(tx, session.id);
  if (!isPresiding(members, actor.personId)) return refuse(403, 'lifecycle.notYours');
  await holdSession(tx, session.id, 'share');
  const refusal = attendanceNotNow(tx, session);
  if (refusal) return refusal;
  const sheet = (await sheetsOf(tx, session.id)).find(({ id }) => id === sheetId);
  if (!sheet) return notFound;
  if (sheet.certifiedAt !== null) return refuse(409, 'jury.sheetCertifiedBefore');
  const those = members.filter(({ personId, presence }) => signed.includes(personId) && presence === null);
  if (those.length === 0) return refuse(422, 'jury.nobodyOnTheSheet', undefined, 'signed');
  const signature = await giveSignature(tx, actor, 'attendance-sheet');
  if (isRefusal(signature)) return signature;
  if (!(await certifySheetNow(tx, session.id, sheetId, signature))) return refuse(409, 'jury.sheetCertifiedBefore');
  for (const { personId } of those) {
    await insertAttendance(tx, session.id, { personId, how: 'room', signature, sheetId });
    await dropAbsence(tx, session.id, personId);
  }
  return undefined;
}
