import { LIMITS } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import type { DocumentRole } from '../data/contents.store.js';
import { addDocument, weightOf } from '../data/documents.store.js';
import type { Internship } from '../rules/index.js';

/**
 * Joins a paper, already kept, to a request being prepared, or a proof to what awaits its certificate: the caller has
 * seen that it may be joined. Refused (413)
 * when all of them weigh too much together.
 */
export async function joinDocument(
  tx: Tx,
  actor: Actor,
  internship: Internship,
  { role, paperId }: { readonly role: DocumentRole | 'proof'; readonly paperId: string },
): Promise<Refusal | undefined> {
  await addDocument(tx, internship.id, { role, paperId, addedBy: actor.personId });
  return (await weightOf(tx, internship.id)) > LIMITS.dossierBytes
    ? refuse(413, 'internships.documentsTooBig', undefined, 'file')
    : undefined;
}
