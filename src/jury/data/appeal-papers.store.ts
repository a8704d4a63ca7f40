import type { Tx } from '../../platform/database/index.js';

/** What the president says of an appeal before it is answered; or, not given, why they say nothing. */
export interface Advice {
  readonly given: boolean;
  readonly words: string;
  readonly by: string;
  readonly at: Date;
}

/** The advice on an appeal, and why there was none before; the latest last. */
export async function advicesOn(tx: Tx, appealId: string): Promise<Advice[]> {
  return tx.rows<Advice>(
    `select v.given, v.words, p.name as by, v.noted_at as at
       from appeal_advices v join people.person p on p.id = v.noted_by
      where v.appeal_id = $1 order by v.noted_at, v.given`,
    [appealId],
  );
}

/** Keeps the president's advice, or why there is none. Gives whether it was kept: each is said once. */
export async function keepAdvice(
  tx: Tx,
  appealId: string,
  advice: { readonly given: boolean; readonly words: string; readonly notedBy: string },
): Promise<boolean> {
  const kept = await tx.row(
    `insert into appeal_advices (appeal_id, given, words, noted_by, noted_at) values ($1, $2, $3, $4, $5)
     on conflict (appeal_id, given) do nothing returning appeal_id`,
    [appealId, advice.given, advice.words, advice.notedBy, tx.now],
  );
  return kept !== undefined;
}

/** A paper that the student joined to an appeal. */
export interface AppealDocument {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date;
}

/** The papers joined to an appeal, in the order they came. */
export async function documentsOf(tx: Tx, appealId: string): Promise<AppealDocument[]> {
  return tx.rows<AppealDocument>(
    `select d.id, f.name, d.added_at as "addedAt" from appeal_documents d join papers.paper f on f.id = d.paper_id
      where d.appeal_id = $1 order by d.added_at, d.id`,
    [appealId],
  );
}

/** Joins a paper, already kept, to an appeal. Gives what those joined weigh together, in bytes. */
export async function addDocument(
  tx: Tx,
  appealId: string,
  { paperId, addedBy }: { readonly paperId: string; readonly addedBy: string },
): Promise<number> {
  await tx.rows('insert into appeal_documents (appeal_id, paper_id, added_by, added_at) values ($1, $2, $3, $4)', [
    appealId,
    paperId,
    addedBy,
    tx.now,
  ]);
  const all = await tx.row<{ bytes: number }>(
    `select sum(f.bytes)::float8 as bytes from appeal_documents d join papers.paper f on f.id = d.paper_id
      where d.appeal_id = $1`,
    [appealId],
  );
  return all?.bytes ?? 0;
}

/** The paper of a document of an appeal: the caller has seen to sight. Undefined when it is another's. */
export async function paperOf(
  tx: Tx,
  appealId: string,
  documentId: string,
): Promise<{ readonly paperId: string } | undefined> {
  return tx.row('select paper_id as "paperId" from appeal_documents where appeal_id = $1 and id = $2', [
    appealId,
    documentId,
  ]);
}
