import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import type { Moved } from '../platform/lifecycle/index.js';
import { refuse, type Refusal } from '../platform/refusal/index.js';
import { wholeAgendaOf } from './agenda.store.js';
import { membersOf, noteAttendance } from './members.store.js';
import { moverOf, moveSession } from './move-session.js';
import type { Session } from './sessions.store.js';

/** Notes who is there, while the list is locked or the session sits. Refused to others than the secretary (403), or at another time (409). */
export async function noteWhoSits(tx: Tx, session: Session, present: Readonly<Record<string, boolean>>): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (session.state !== 'LOCKED' && session.state !== 'DELIBERATING') return refuse(409, 'jury.attendanceNotNow');
  await noteAttendance(tx, session.id, present);
  return undefined;
}

/** Opens the deliberation: attendance is noted, the president is there and the quorum reached. Refused otherwise (409, 422). */
export async function deliberate(tx: Tx, actor: Actor, session: Session): Promise<Moved | Refusal> {
  const members = await membersOf(tx, session.id);
  return moveSession(tx, session, 'deliberate', {
    by: moverOf(actor),
    given: {
      notNoted: members.filter(({ attended }) => attended === null).length, present: members.filter(({ attended }) => attended).length,
      quorum: session.quorum ?? 0, presidentPresent: members.some(({ president, attended }) => president && attended),
    },
  });
}

/** Ends the deliberation: every file has its decision and reasons, the minutes are to be signed. Refused while one has none (409). */
export async function closeDeliberation(tx: Tx, actor: Actor, session: Session): Promise<Moved | Refusal> {
  const agenda = await wholeAgendaOf(tx, session.id);
  return moveSession(tx, session, 'close', { by: moverOf(actor), given: { undecided: agenda.filter(({ decision }) => decision === null).length } });
}

/** Takes the deliberation up again before the signature, with a reason. */
export async function resumeDeliberation(tx: Tx, actor: Actor, session: Session, reason: string | undefined): Promise<Moved | Refusal> {
  return moveSession(tx, session, 'resume', { by: moverOf(actor), given: { reason } });
}
