import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { findItem, type AgendaItem } from '../data/agenda.store.js';
import type { Member } from '../data/members.store.js';
import { sittingNow } from '../data/sitting.store.js';
import type { SittingOnFile } from '../rules/index.js';
import { findSession, type Session } from '../data/sessions.store.js';

/** The session as its secretary keeps it; refused to members. */
export async function sessionOfSecretary(tx: Tx, actor: Actor, id: string): Promise<Session | Refusal> {
  const session = await findSession(tx, actor, id);
  if (!session) return notFound;
  return session.standings.includes('secretary') ? session : refuse(403, 'lifecycle.notYours');
}

/** A file on an agenda with its session, for whoever sits or keeps it. A recused member finds nothing. */
export async function itemSeen(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ readonly item: AgendaItem; readonly session: Session } | Refusal> {
  const item = await findItem(tx, actor, id);
  const session = item && (await findSession(tx, actor, item.sessionId));
  return item && session ? { item, session } : notFound;
}

/** The same for its secretary. */
export async function itemKept(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ readonly item: AgendaItem; readonly session: Session } | Refusal> {
  const found = await itemSeen(tx, actor, id);
  return 'item' in found && !found.session.standings.includes('secretary') ? refuse(403, 'lifecycle.notYours') : found;
}

/** The same for whoever decides the file: its secretary, who prepares, or whoever chairs it now. */
export async function itemDecided(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<
  { readonly item: AgendaItem; readonly session: Session; readonly sitting: SittingOnFile<Member> } | Refusal
> {
  const found = await itemSeen(tx, actor, id);
  if (!('item' in found)) return found;
  const sitting = await sittingNow(tx, found.session, found.item);
  const mayDecide = found.session.standings.includes('secretary') || sitting.chair?.personId === actor.personId;
  return mayDecide ? { ...found, sitting } : refuse(403, 'lifecycle.notYours');
}
