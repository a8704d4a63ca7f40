import { peopleHolding, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { endStandings, stoodOn } from '../../reports/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { noteRecusal } from '../data/recusals.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { notDeclared, type Conflict } from '../rules/index.js';
import { writeOfConflict } from './write-of-conflict.js';

/**
 * A member steps aside from a file of their session, and says why: the recusal stands at once, they see the file no
 * more, and the secretary is told. Refused to whoever is not a member (403), once the minutes are drafted (409), and without words (422).
 */
export async function declareConflict(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  conflict: Conflict,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('member')) return refuse(403, 'lifecycle.notYours');
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  await holdSession(tx, session.id, 'share');
  const refusal = notDeclared(conflict, (await sessionForThePortal(tx, session.id))?.state ?? session.state);
  if (refusal) return refusal;
  const { personId } = actor;
  await noteRecusal(tx, item.id, { personId, reason: conflict.reason.trim(), kind: conflict.kind }, personId);
  await endStandings(tx, { ...stoodOn(item), heldAs: 'juror', holderId: personId, why: 'recused' });
  await writeOfConflict(tx, session, {
    to: (await peopleHolding(tx, [session.juryId])).map(({ id, locale }) => ({ personId: id, locale })),
    kind: 'jury-session.conflict-declared',
    cause: `conflict-declared:${item.id}:${personId}`,
    text: (w, facts) => w.conflictDeclared({ ...facts, member: actor.name }),
  });
  return undefined;
}
