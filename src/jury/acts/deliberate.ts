import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { wholeAgendaOf, type AgendaLine } from '../data/agenda.store.js';
import { belowQuorum, isUnderNewLaw, neededOf, sittingOn } from '../rules/index.js';
import { membersOf, noteAttendance, type Member } from '../data/members.store.js';
import { endPrevention } from '../data/signatures.store.js';
import { holdSession, type Session } from '../data/sessions.store.js';
import { SESSION } from '../session.js';
import { voidSignatures } from './void-signatures.js';

/** Who is there, as the guards of a session read it. */
export function presenceFacts(
  session: Session,
  members: readonly Member[],
): { readonly present: number; readonly quorum: number; readonly hasChair: boolean } {
  const { sitters, chair } = sittingOn(members, []);
  return {
    present: sitters.length,
    quorum: neededOf(members, session),
    hasChair: chair !== undefined,
  };
}

/** The same for what comes after: since each file has its own quorum, the session is no longer asked for one. */
export function presenceUnderItsLaw(session: Session, members: readonly Member[]) {
  return isUnderNewLaw(session) ? null : presenceFacts(session, members);
}

/**
 * Notes who is there, while the list is locked or the session sits, under the law before; since then each signs. Refused to others than the secretary (403), at
 * another time (409), and once the jury deliberates when those who stay could not (409, 422): a deliberation never
 * loses its quorum in silence.
 */
export async function noteWhoAttends(
  tx: Tx,
  session: Session,
  present: Readonly<Record<string, boolean>>,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (isUnderNewLaw(session)) return refuse(409, 'jury.attendanceIsSigned');
  if (session.state !== 'LOCKED' && session.state !== 'DELIBERATING') return refuse(409, 'jury.attendanceNotNow');
  await holdSession(tx, session.id, 'share');
  await noteAttendance(tx, session.id, present);
  return session.state === 'DELIBERATING'
    ? belowQuorum(presenceFacts(session, await membersOf(tx, session.id)))
    : undefined;
}

/**
 * Opens the deliberation, on its day: of each member is known whether they are there, as they signed it, or why not;
 * somebody may chair, and the quorum is reached. Refused otherwise (409, 422).
 */
export async function deliberate(tx: Tx, actor: Actor, session: Session): Promise<Moved | Refusal> {
  const members = await membersOf(tx, session.id);
  return makeMove(tx, SESSION, session, 'deliberate', {
    by: actor,
    facts: {
      ...presenceFacts(session, members),
      notNoted: members.filter(({ attended }) => attended === null).length,
      today: localDate(tx.now, INSTITUTION_TIME_ZONE),
    },
  });
}

/** Whether a file is decided: confirmed by whoever chaired it; under the law before, written with its reasons. */
export function isTaken(session: Session, { decision }: Pick<AgendaLine, 'decision'>): boolean {
  return decision !== null && (decision.confirmation !== null || !isUnderNewLaw(session));
}

/**
 * Ends the deliberation: every file has its decision and reasons, the minutes are to be signed. Refused while one has
 * none (409).
 */
export async function closeDeliberation(tx: Tx, actor: Actor, session: Session): Promise<Moved | Refusal> {
  await holdSession(tx, session.id, 'update');
  const agenda = await wholeAgendaOf(tx, session.id);
  const undecided = agenda.filter((line) => !isTaken(session, line)).length;
  return makeMove(tx, SESSION, session, 'close', {
    by: actor,
    facts: { undecided, presence: presenceUnderItsLaw(session, await membersOf(tx, session.id)) },
  });
}

/**
 * Takes the deliberation up again before the last signature, with a reason: those given are voided, and whether the
 * president can sign is asked anew.
 */
export async function resumeDeliberation(
  tx: Tx,
  actor: Actor,
  session: Session,
  reason: string | undefined,
): Promise<Moved | Refusal> {
  const moved = await makeMove(tx, SESSION, session, 'resume', { by: actor, reason });
  if (isRefusal(moved)) return moved;
  await voidSignatures(tx, session, 'resumed');
  await endPrevention(tx, session.id);
  return moved;
}
