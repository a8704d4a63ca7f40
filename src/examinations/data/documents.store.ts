import type { Tx } from '../../platform/database/index.js';

/** A document that was joined to an examination. */
export interface ExaminationDocument {
  readonly id: string;
  readonly name: string;
  readonly paperId: string;
  readonly addedAt: Date;
}

/** Documents joined, called `d`, for an examination alone as among the rest of it. */
export const DOCUMENT = `select d.id, f.name, d.paper_id as "paperId", d.added_at as "addedAt"
    from examination_documents d join papers.paper f on f.id = d.paper_id`;

/** The documents joined to an examination, in the order they came. The caller has seen to sight. */
export async function documentsOf(tx: Tx, examinationId: string): Promise<ExaminationDocument[]> {
  return tx.rows<ExaminationDocument>(`${DOCUMENT} where d.examination_id = $1 order by d.added_at, d.id`, [
    examinationId,
  ]);
}

/** Joins a paper, already kept. Gives what those joined weigh together, in bytes. */
export async function insertDocument(
  tx: Tx,
  examinationId: string,
  { paperId, addedBy }: { readonly paperId: string; readonly addedBy: string },
): Promise<number> {
  await tx.rows(
    'insert into examination_documents (examination_id, paper_id, added_by, added_at) values ($1, $2, $3, $4)',
    [examinationId, paperId, addedBy, tx.now],
  );
  const all = await tx.row<{ bytes: number }>(
    `select sum(f.bytes)::float8 as bytes from examination_documents d join papers.paper f on f.id = d.paper_id
      where d.examination_id = $1`,
    [examinationId],
  );
  return all?.bytes ?? 0;
}
