import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import type { Session } from '../data/sessions.store.js';
import { employersOf, noteEmployers } from '../data/suggestions.store.js';

/**
 * The secretary notes who employs those who sit: it is compared with the periods of the students whom they judge. What
 * did not change is not noted anew. Refused to others (403); of somebody whom the session does not name, nothing is kept.
 */
export async function noteEmployersOf(
  tx: Tx,
  actor: Actor,
  session: Session,
  given: readonly { readonly personId: string; readonly employer: string }[],
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  const known = new Map((await employersOf(tx, session.id)).map(({ personId, employer }) => [personId, employer]));
  const changed = given
    .map(({ personId, employer }) => ({ personId, employer: employer.trim() }))
    .filter(({ personId, employer }) => known.has(personId) && known.get(personId) !== employer);
  if (changed.length > 0) await noteEmployers(tx, changed, actor.personId);
  return undefined;
}
