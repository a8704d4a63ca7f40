import type { Tx } from '../platform/database/index.js';
import { PaperRecord } from './paper.record.js';

/** A paper, by what it is called and what it weighs. */
export interface Paper {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
  readonly pages: number | null;
}

/** A paper by its id: for a room that has seen to it that the reader may have it. */
export async function paperById(tx: Tx, id: string): Promise<Paper | undefined> {
  return tx.row<Paper>('select id, sha256, bytes::float8 as bytes, name, pages from papers where id = $1', [id]);
}

/** The row of a paper whose bytes are in the store. Gives its id. */
export async function insertPaper(tx: Tx, paper: Omit<Paper, 'id'> & Pick<PaperRecord, 'madeBy' | 'receivedBy'>): Promise<string> {
  const { sha256, bytes, name, pages, madeBy, receivedBy } = paper;
  const inserted = await tx.manager.insert(PaperRecord, { sha256, bytes, name, pages, madeBy, receivedBy, receivedAt: tx.now, verdict: 'accepted' });
  return String(inserted.identifiers[0]?.['id']);
}

/** Which of these hashes rows name; what was refused names nothing. */
export async function namedAmong(tx: Tx, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ sha256: string }>(`select distinct p.sha256 from papers p left join paper_readings r on r.paper_id = p.id where p.sha256 = any($1) and r.fault is null`, [hashes]);
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Hashes whose bytes must be there, in order from after this one, with the names they go by: papers that were accepted, or made. */
export async function keptAfter(tx: Tx, after: string, most: number): Promise<{ sha256: string; names: string }[]> {
  return tx.rows(
    `select p.sha256, string_agg(distinct p.name, ', ') as names from papers p left join paper_readings r on r.paper_id = p.id
      where p.sha256 > $1 and r.fault is null group by p.sha256 order by p.sha256 limit $2`,
    [after, most],
  );
}

/** Until the end of the transaction nobody removes these bytes. */
export async function holdBytes(tx: Tx, sha256: string): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [`papers ${sha256}`]);
}

/** Until the end of the transaction no row comes to name these bytes; waits for those that are coming. */
export async function holdBytesAlone(tx: Tx, sha256: string): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`papers ${sha256}`]);
}
