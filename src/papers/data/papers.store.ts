import type { Tx } from '../../platform/database/index.js';
import { PaperRecord } from './paper.record.js';
import type { Scan } from './scans.store.js';

/** A paper, by what it is called and what it weighs. */
export interface Paper {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
  readonly pages: number | null;
}

/**
 * What is known of a paper when somebody comes for its bytes: the verdict on its own, and on all that it was bound
 * from.
 */
export interface PaperToServe extends Paper {
  readonly receivedBy: string | null;
  /** It was refused once its text was read: nobody is given its bytes. */
  readonly refused: boolean;
  readonly scans: readonly Scan[];
}

/** A paper by its id, as it is asked for. What the portal made itself was sent by nobody, and waits for no verdict. */
export async function paperToServe(tx: Tx, id: string): Promise<PaperToServe | undefined> {
  return tx.row<PaperToServe>(
    `select p.id, p.sha256, p.bytes::float8 as bytes, p.name, p.pages, p.received_by as "receivedBy",
            exists (select 1 from paper_readings r where r.paper_id = p.id and r.fault is not null) as refused,
            (select coalesce(json_agg(json_build_object('sha256', s.sha256, 'verdict', s.verdict)), '[]') from scans s
              where (s.sha256 = p.sha256 and (p.made_by = 'person' or s.verdict = 'infected'))
                or s.sha256 in (select x.sha256 from paper_sources x where x.paper_id = p.id)) as scans
       from papers p where p.id = $1`,
    [id],
  );
}

/** What a bound paper is made of: of bytes that people sent, each is asked for whenever it is shown. */
export async function insertSources(tx: Tx, paperId: string, hashes: readonly string[]): Promise<void> {
  await tx.rows(
    'insert into paper_sources (paper_id, sha256) select $1, s.sha256 from scans s where s.sha256 = any($2)',
    [paperId, hashes],
  );
}

/** The row of a paper whose bytes are in the store. Gives its id. */
export async function insertPaper(
  tx: Tx,
  paper: Omit<Paper, 'id'> & Pick<PaperRecord, 'madeBy' | 'receivedBy'>,
): Promise<string> {
  const { sha256, bytes, name, pages, madeBy, receivedBy } = paper;
  const inserted = await tx.manager.insert(PaperRecord, {
    sha256,
    bytes,
    name,
    pages,
    madeBy,
    receivedBy,
    receivedAt: tx.now,
    verdict: 'accepted',
  });
  return String(inserted.identifiers[0]?.['id']);
}

/**
 * A paper whose bytes must be there: not refused once read, and not recognised by the antivirus unless it was deposited
 * by then, or made here.
 */
const KEPT = `r.fault is null and (s.verdict is distinct from 'infected' or p.deposited_at is not null or p.made_by = 'portal')`;
const PAPERS = 'papers p left join paper_readings r on r.paper_id = p.id left join scans s on s.sha256 = p.sha256';

/** Which of these hashes rows name: what was refused since, too. An outcome removes no bytes. */
export async function namedAmong(tx: Tx, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ sha256: string }>('select distinct sha256 from papers where sha256 = any($1)', [hashes]);
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Which of these hashes a paper names that was not refused since. */
export async function keptAmong(tx: Tx, hashes: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ sha256: string }>(
    `select distinct p.sha256 from ${PAPERS} where p.sha256 = any($1) and ${KEPT}`,
    [hashes],
  );
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Held, shared, by whoever takes a backup. */
export const BACKUP_UNDER_WAY = 'aval.backup';

/** Every hash that a paper names, whatever became of it: what a backup brings. */
export const HASHES_NAMED = 'select distinct sha256 from public.papers order by sha256';

/**
 * Hashes whose bytes must be there, in order from after this one, with the names they go by: papers that were accepted,
 * or made.
 */
export async function keptAfter(tx: Tx, after: string, most: number): Promise<{ sha256: string; names: string }[]> {
  return tx.rows(
    `select p.sha256, string_agg(distinct p.name, ', ') as names from ${PAPERS} where p.sha256 > $1 and ${KEPT}
       group by p.sha256 order by p.sha256 limit $2`,
    [after, most],
  );
}

/** Until the end of the transaction nobody removes these bytes. */
export async function holdBytes(tx: Tx, sha256: string): Promise<void> {
  await tx.rows('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [`papers ${sha256}`]);
}

/**
 * Until the end of the transaction no row comes to name these bytes; waits for those that are coming. False while a
 * backup is being taken: it has yet to copy what the rows of its instant name, and nothing is removed under it.
 */
export async function holdBytesAlone(tx: Tx, sha256: string): Promise<boolean> {
  await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`papers ${sha256}`]);
  const backup = await tx.row<{ none: boolean }>('select pg_try_advisory_xact_lock(hashtext($1)) as none', [
    BACKUP_UNDER_WAY,
  ]);
  return backup?.none === true;
}
