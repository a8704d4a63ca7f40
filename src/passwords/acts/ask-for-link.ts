import { noteAccountEvent, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { endLinks } from '../data/links.store.js';
import { openRequest } from '../data/requests.store.js';
import { sendLink } from './write-to-owner.js';
import { holdPerson } from '../data/asking-person.store.js';

/** What was asked for: a letter leaves with the link, or a registry officer hands it over. */
export type Asked = 'sent' | 'to-hand-over';

/**
 * An administrator asks for a link by which somebody chooses a password; they are never shown it. It leaves by letter
 * to its owner's address; where no letter leaves, a registry officer hands it over. What was asked before for this
 * person ends, and its link. Refused for an account that does not exist (404) or is disabled (409), and by hand for
 * whoever administers the portal (409): the terminal of its machine prints theirs.
 */
export async function askForLink(
  tx: Tx,
  actor: Actor,
  personId: string,
  { network, sends }: { readonly network: string; readonly sends: boolean },
): Promise<Asked | Refusal> {
  const person = await holdPerson(tx, personId);
  if (!person) return notFound;
  if (person.is_disabled) return refuse(409, 'passwords.disabled');
  if (!sends && person.administers) return refuse(409, 'passwords.administratorsByTerminal');
  await endLinks(tx, personId);
  const requestId = await openRequest(tx, personId, sends ? 'letter' : 'hand', actor.personId);
  await noteAccountEvent(tx, personId, 'link-asked', { actedAs: 'administrator', actor, network });
  if (!sends) return 'to-hand-over';
  await sendLink(tx, { personId, locale: person.locale }, requestId, actor.name);
  return 'sent';
}
