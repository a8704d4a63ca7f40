import { noteAccountEvent, setPassword, type Doer } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { endLinks, useLink } from '../data/links.store.js';
import { endRequests } from '../data/requests.store.js';
import { writeToOwner } from './write-to-owner.js';

interface Owner {
  readonly personId: string;
  readonly locale: 'fr' | 'en';
}

/**
 * Uses a link: its bearer sets the password of its owner, who is told. Gives whose it is. Refused when the link was
 * used, replaced, or has ended (404).
 */
export async function choosePassword(
  tx: Tx,
  token: string,
  passwordHash: string,
  network: string,
): Promise<string | Refusal> {
  const owner = await useLink(tx, token);
  if (!owner) return refuse(404, 'passwords.linkNoLongerValid');
  await putPassword(tx, owner, passwordHash, 'link-used', { actedAs: 'bearer', network });
  return owner.personId;
}

/** Changes one's own password, once the present one was given. */
export async function changePassword(
  tx: Tx,
  owner: Owner & { readonly name: string },
  passwordHash: string,
  network: string,
): Promise<void> {
  await putPassword(tx, owner, passwordHash, 'password-changed', { actedAs: 'self', actor: owner, network });
}

/**
 * Every session, known device, personal token, link and request of a person ends with their password; a token that did
 * is told of in the letter.
 */
async function putPassword(
  tx: Tx,
  owner: Owner,
  passwordHash: string,
  event: 'link-used' | 'password-changed',
  by: Doer,
): Promise<void> {
  const tokens = await setPassword(tx, owner.personId, passwordHash);
  await endLinks(tx, owner.personId);
  await endRequests(tx, owner.personId);
  const eventId = await noteAccountEvent(tx, owner.personId, event, by);
  await writeToOwner(tx, owner, eventId, (w) => (event === 'link-used' ? w.used(tokens) : w.changed(tokens)));
}
