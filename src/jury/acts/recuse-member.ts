import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { endStandings, stoodOn } from '../../reports/index.js';
import type { AgendaItem } from '../data/agenda.store.js';
import { membersOf } from '../data/members.store.js';
import { noteRecusal, type Recusal } from '../data/recusals.store.js';
import { mayStepAside } from '../rules/index.js';
import type { Session } from '../data/sessions.store.js';

/**
 * Notes that a member does not sit on a file, and why: from then on they do not see it. Refused to others than the
 * secretary (403), once the minutes are drafted (409), for somebody who is not a member (422).
 */
export async function recuseMember(
  tx: Tx,
  actor: Actor,
  session: Session,
  item: AgendaItem,
  recusal: Recusal,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  if (item.removedAt !== null) return refuse(409, 'lifecycle.notFromHere');
  if (!mayStepAside(session.state)) return refuse(409, 'jury.recusalNotNow');
  if (!(await membersOf(tx, session.id)).some(({ personId }) => personId === recusal.personId))
    return refuse(422, 'jury.memberMissing', undefined, 'member');
  await noteRecusal(tx, item.id, recusal, actor.personId);
  await endStandings(tx, { ...stoodOn(item), heldAs: 'juror', holderId: recusal.personId, why: 'recused' });
  return undefined;
}
