import type { Tx } from '../../platform/database/index.js';
import type { DocumentRole } from './contents.store.js';

/**
 * The paper of a document of an internship: the caller has seen to sight. Undefined when it is another's, or was taken
 * out.
 */
export async function documentOf(
  tx: Tx,
  internshipId: string,
  documentId: string,
): Promise<{ readonly paperId: string } | undefined> {
  return tx.row(
    'select x.paper_id as "paperId" from internship_documents x where x.internship_id = $1 and x.id = $2 and x.removed_at is null',
    [internshipId, documentId],
  );
}

/** Adds a paper to an internship. */
export async function addDocument(
  tx: Tx,
  internshipId: string,
  {
    role,
    paperId,
    addedBy,
  }: { readonly role: DocumentRole | 'proof'; readonly paperId: string; readonly addedBy: string },
): Promise<void> {
  await tx.rows(
    'insert into internship_documents (internship_id, role, paper_id, added_by, added_at) values ($1, $2, $3, $4, $5)',
    [internshipId, role, paperId, addedBy, tx.now],
  );
}

/** What the documents of an internship weigh together, in bytes. */
export async function weightOf(tx: Tx, internshipId: string): Promise<number> {
  const row = await tx.row<{ bytes: number }>(
    'select coalesce(sum(f.bytes), 0)::float8 as bytes from internship_documents x join papers.paper f on f.id = x.paper_id where x.internship_id = $1 and x.removed_at is null',
    [internshipId],
  );
  return row?.bytes ?? 0;
}

/** Takes a document out: it is no longer shown, and its line stays. */
export async function removeDocument(tx: Tx, internshipId: string, documentId: string): Promise<void> {
  await tx.rows(
    'update internship_documents set removed_at = $3 where internship_id = $1 and id = $2 and removed_at is null',
    [internshipId, documentId, tx.now],
  );
}
