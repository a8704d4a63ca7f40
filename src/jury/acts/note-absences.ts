import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { dropAbsence, keepAbsence, noteLeaving } from '../data/attendance.store.js';
import { membersOf } from '../data/members.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';

/** What the secretary notes of one member. */
export interface Noted {
  readonly person: string;
  /** Why they are absent; '' when nothing is known. */
  readonly reason: string;
  /** They signed, and have left since. */
  readonly left: boolean;
}

/**
 * Notes why members are absent (decision 11), and who left. Never who is there: each signs that themselves. Refused to
 * others than the secretary (403), at another time (409), and for a reason that says nothing (422).
 */
export async function noteAbsences(
  tx: Tx,
  actor: Actor,
  session: Session,
  noted: readonly Noted[],
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (session.state !== 'LOCKED' && session.state !== 'DELIBERATING') return refuse(409, 'jury.attendanceNotNow');
  await holdSession(tx, session.id, 'share');
  const wrong = refuseAll(
    ...noted.map(({ reason }, index) =>
      reason.trim() !== '' && !saysSomething(reason)
        ? refuse(422, 'jury.reasonMissing', undefined, `members[${index}].reason`)
        : undefined,
    ),
  );
  if (wrong) return wrong;
  for (const { personId, presence } of await membersOf(tx, session.id)) {
    const said = noted.find(({ person }) => person === personId);
    if (!said) continue;
    if (presence) await noteLeaving(tx, session.id, personId, said.left);
    else if (saysSomething(said.reason))
      await keepAbsence(tx, session.id, { personId, reason: said.reason.trim() }, actor.personId);
    else await dropAbsence(tx, session.id, personId);
  }
  return undefined;
}
