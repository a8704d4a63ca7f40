import type { Tx } from '../../platform/database/index.js';
import type { ScanAnswer, ScanVerdict } from '../rules/index.js';

const A_DAY = 86_400_000;
/**
 * A scan that waits: the antivirus was not asked yet, did not answer, or would not look at all of it and is asked
 * again.
 */
const WAITS = `(s.verdict is null or s.verdict = 'beyond-limits')`;

/** Bytes that somebody sent, and what the antivirus said of them; null when it has not spoken. */
export interface Scan {
  readonly sha256: string;
  readonly verdict: ScanVerdict | null;
}

/** What the antivirus said of these bytes; null when it has not spoken, or nobody ever sent them. */
export async function verdictOn(tx: Tx, sha256: string): Promise<ScanVerdict | null> {
  return (
    (await tx.row<{ verdict: ScanVerdict | null }>('select verdict from scans where sha256 = $1', [sha256]))?.verdict ??
    null
  );
}

/** The verdicts on those of these bytes that somebody sent. */
export async function verdictsOn(tx: Tx, hashes: readonly string[]): Promise<Scan[]> {
  return tx.rows('select sha256, verdict from scans where sha256 = any($1)', [hashes]);
}

/** Which of the bytes of these papers wait to be scanned. */
export async function waitingAmong(tx: Tx, paperIds: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ sha256: string }>(
    `select distinct s.sha256 from papers p join scans s on s.sha256 = p.sha256
       where p.id = any($1::uuid[]) and ${WAITS}`,
    [paperIds],
  );
  return rows.map(({ sha256 }) => sha256);
}

/**
 * Bytes that wait, those that were tried the longest ago first; what is beyond the limits of the antivirus, once a day.
 * What a refused paper named is there no more.
 */
export async function oldestWaiting(tx: Tx, most: number): Promise<string[]> {
  const rows = await tx.rows<{ sha256: string }>(
    `select s.sha256 from scans s
      where ${WAITS} and (s.verdict is null or s.tried_at < $2)
        and exists (select 1 from papers p left join paper_readings r on r.paper_id = p.id
          where p.sha256 = s.sha256 and r.fault is null)
      order by s.tried_at, s.sha256 limit $1`,
    [most, new Date(tx.now.getTime() - A_DAY)],
  );
  return rows.map(({ sha256 }) => sha256);
}

/** Writes down what the antivirus said, and which one said it. False when a verdict was already there. */
export async function noteScan(tx: Tx, sha256: string, answer: ScanAnswer, scanner: string): Promise<boolean> {
  const signature = answer.verdict === 'infected' ? answer.signature : null;
  const noted = await tx.row(
    `update scans s set verdict = $2, signature = $3, scanner = $4, answered_at = $5, tried_at = $5
       where s.sha256 = $1 and ${WAITS} returning sha256`,
    [sha256, answer.verdict, signature, scanner, tx.now],
  );
  return noted !== undefined;
}

/** It was tried, and nothing came of it: the others go first the next time. */
export async function noteTry(tx: Tx, sha256: string): Promise<void> {
  await tx.rows(`update scans s set tried_at = $2 where s.sha256 = $1 and ${WAITS}`, [sha256, tx.now]);
}
