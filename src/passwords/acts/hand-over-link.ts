import { holds, noteAccountEvent, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { makeLink } from '../data/links.store.js';
import { linkToHandOver, noteHandOver } from '../data/requests.store.js';
import { writeToOwner } from './write-to-owner.js';

/**
 * Why this person may hand over no link at all: they sit in no registry, or administer the portal, and would need
 * nobody else to obtain one.
 */
export function refusalToHandOver(actor: Actor): Refusal | undefined {
  if (!holds(actor, 'registry')) return refuse(403, 'passwords.registryOnly');
  return holds(actor, 'administrator') ? refuse(403, 'passwords.notByAdministrators') : undefined;
}

/**
 * A registry officer certifies how they know its owner, and is given the path of the link: once, to hand it over. Its
 * owner is told by a letter who did.
 * Refused when it is not theirs to hand over, was handed over already, or has ended (404).
 */
export async function handOverLink(
  tx: Tx,
  actor: Actor,
  requestId: string,
  { identity, network }: { readonly identity: string; readonly network: string },
): Promise<{ readonly name: string; readonly path: string } | Refusal> {
  const refusal = refusalToHandOver(actor);
  if (refusal) return refusal;
  const asked = await linkToHandOver(tx, actor, requestId, 'held');
  if (!asked) return notFound;
  await noteHandOver(tx, requestId, actor, identity);
  const by = { actedAs: 'registry', actor, network } as const;
  const eventId = await noteAccountEvent(tx, asked.personId, 'link-handed-over', by, identity);
  await writeToOwner(tx, asked, eventId, (w) => w.handedOver(asked.askedBy, actor.name));
  return { name: asked.name, path: await makeLink(tx, asked.personId, requestId) };
}
