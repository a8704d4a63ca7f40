import { noteAccountEvent } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeLink } from '../data/links.store.js';
import { openRequest } from '../data/requests.store.js';
import { writeToOwner } from './write-to-owner.js';

/**
 * A link for the terminal of the machine: so the first administrator enters, and the first registry officer where no
 * letter leaves. Gives its path; its owner is told.
 */
export async function printLink(
  tx: Tx,
  owner: { readonly personId: string; readonly locale: 'fr' | 'en' },
  operator: string,
): Promise<string> {
  const requestId = await openRequest(tx, owner.personId, 'terminal', null);
  const eventId = await noteAccountEvent(tx, owner.personId, 'link-printed', { actedAs: 'operator', name: operator });
  await writeToOwner(tx, owner, eventId, (w) => w.printed(operator));
  return makeLink(tx, owner.personId, requestId);
}
