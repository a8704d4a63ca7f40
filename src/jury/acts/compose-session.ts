import { actorByEmail, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import type { MemberQuality } from '../rules/index.js';
import { appointMembers, membersOf } from '../data/members.store.js';
import { JurySessionRecord } from '../data/session.record.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { SESSION } from '../session.js';

/** The appointment order of a session: who sits, as what, and how many must be there. */
export interface Composition {
  readonly reference: string;
  readonly date: string | null;
  readonly quorum: number | null;
  readonly members: readonly { readonly email: string; readonly quality: MemberQuality; readonly president: boolean }[];
}

/**
 * Keeps the composition of a planned session. Refused once it is open (409), and for an address that no account has, or
 * that comes twice (422).
 */
export async function composeSession(tx: Tx, session: Session, composition: Composition): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (session.state !== 'PLANNED') return refuse(409, 'jury.alreadyOpen');
  await holdSession(tx, session.id, 'update');
  if ((await sessionForThePortal(tx, session.id))?.state !== 'PLANNED') return refuse(409, 'jury.alreadyOpen');
  const members: { personId: string; quality: MemberQuality; president: boolean }[] = [];
  const faults: Refusal[] = [];
  for (const [index, { email, quality, president }] of composition.members.entries()) {
    const person = await actorByEmail(tx, email);
    const field = `members[${index}].email`;
    if (!person) faults.push(refuse(422, 'jury.memberUnknown', { email }, field));
    else if (members.some(({ personId }) => personId === person.personId))
      faults.push(refuse(422, 'jury.memberTwice', { email }, field));
    else members.push({ personId: person.personId, quality, president });
  }
  if (members.filter(({ president }) => president).length > 1)
    faults.push(refuse(422, 'jury.presidentMissing', undefined, 'members'));
  const refusal = refuseAll(...faults);
  if (refusal) return refusal;
  await appointMembers(
    tx,
    session.id,
    members.map(({ president, ...member }) => ({ ...member, place: president ? 'president' : 'member' })),
  );
  await tx.manager.update(
    JurySessionRecord,
    { id: session.id },
    {
      appointmentReference: composition.reference.trim() || null,
      appointmentDate: composition.date,
      quorum: composition.quorum,
    },
  );
  return undefined;
}

/**
 * Opens a session: its order, its members and its quorum are there, and files may be put before it. Refused (422) when
 * something is missing.
 */
export async function openSession(tx: Tx, actor: Actor, session: Session): Promise<Moved | Refusal> {
  const members = await membersOf(tx, session.id);
  return makeMove(tx, SESSION, session, 'open', {
    by: actor,
    facts: {
      reference: session.appointmentReference ?? '',
      date: session.appointmentDate,
      quorum: session.quorum,
      members: members.length,
      presidents: members.filter(({ president }) => president).length,
    },
  });
}
