import { noteAccountEvent } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeLink } from '../data/links.store.js';
import { requestByLetter } from '../data/requests.store.js';

/**
 * The link of a request, made as its letter leaves. Undefined when it is not wanted any more: another was asked for
 * since, the password changed, the account is disabled, or it waited too long.
 */
export async function makeRequestedLink(tx: Tx, requestId: string): Promise<string | undefined> {
  const request = await requestByLetter(tx, requestId);
  if (!request) return undefined;
  await noteAccountEvent(tx, request.personId, 'link-sent', { actedAs: 'system' });
  return makeLink(tx, request.personId, requestId);
}
