import type { Tx } from '../../platform/database/index.js';
import type { PaperFault, PaperWarning, Reading, ScanVerdict } from '../rules/index.js';

/**
 * How far the reading of a paper has got, and what it gave; and what the antivirus said of it, null when it has not
 * spoken.
 */
export type PaperReading = { readonly scan: ScanVerdict | null } & (
  | { readonly state: 'pending'; readonly warnings: readonly PaperWarning[] }
  | ({ readonly state: 'read' } & Reading)
  | { readonly state: 'refused'; readonly fault: PaperFault }
);

interface Row extends Omit<Reading, 'words' | 'mainPages'> {
  readonly paperId: string;
  readonly fault: PaperFault | null;
  readonly scan: ScanVerdict | null;
  readonly doneAt: Date | null;
  readonly words: number | null;
  readonly mainPages: number | null;
}

/** What was found of each of these papers; those that the portal made are not read. */
export async function readingsOf(tx: Tx, paperIds: readonly string[]): Promise<Map<string, PaperReading>> {
  const rows = await tx.rows<Row>(
    `select r.paper_id as "paperId", r.fault, r.done_at as "doneAt", r.warnings, r.words, r.main_pages as "mainPages",
            r.annexes_from as "annexesFrom", r.sections, r.spans, s.verdict as scan
       from paper_readings r join papers p on p.id = r.paper_id left join scans s on s.sha256 = p.sha256
       where r.paper_id = any($1::uuid[])`,
    [paperIds],
  );
  return new Map(rows.map((row) => [row.paperId, readingFrom(row)]));
}

/** How many of the papers that this person sent wait to be read. */
export async function waitingToBeRead(tx: Tx, personId: string): Promise<number> {
  const row = await tx.row<{ waiting: number }>(
    'select count(*)::int as waiting from paper_readings r join papers p on p.id = r.paper_id where r.done_at is null and p.received_by = $1',
    [personId],
  );
  return row?.waiting ?? 0;
}

/** From now on it is known that a paper is to be read. */
export async function beginReading(tx: Tx, paperId: string, warnings: readonly PaperWarning[]): Promise<void> {
  await tx.rows('insert into paper_readings (paper_id, asked_at, warnings) values ($1, $2, $3)', [
    paperId,
    tx.now,
    JSON.stringify(warnings),
  ]);
}

/**
 * The bytes of a paper that waits to be read, and who sent it; undefined when nothing waits, or the antivirus
 * recognised something in them.
 */
export async function bytesToRead(
  tx: Tx,
  paperId: string,
): Promise<{ readonly sha256: string; readonly sentBy: string } | undefined> {
  return tx.row(
    `select p.sha256, p.received_by as "sentBy" from papers p join paper_readings r on r.paper_id = p.id left
       join scans s on s.sha256 = p.sha256
      where p.id = $1 and r.done_at is null and s.verdict is distinct from 'infected'`,
    [paperId],
  );
}

/** What the text says, and the text. False when somebody else was quicker. */
export async function endReading(
  tx: Tx,
  paperId: string,
  reading: Reading,
  pages: readonly string[],
): Promise<boolean> {
  const { words, mainPages, annexesFrom, warnings, sections, spans } = reading;
  const done = await tx.row(
    `update paper_readings set done_at = $2, words = $3, main_pages = $4, annexes_from = $5,
       warnings = warnings || $6::jsonb, sections = $7, spans = $8
      where paper_id = $1 and done_at is null returning paper_id`,
    [
      paperId,
      tx.now,
      words,
      mainPages,
      annexesFrom,
      JSON.stringify(warnings),
      JSON.stringify(sections),
      JSON.stringify(spans),
    ],
  );
  if (!done) return false;
  await tx.rows(
    'insert into paper_pages (paper_id, page, text) select $1, page, text from unnest($2::text[]) with ordinality as given (text, page)',
    [paperId, pages],
  );
  return true;
}

/**
 * The reading showed what the structure had not: the paper is refused after all. False when somebody else was quicker.
 */
export async function refusePaper(tx: Tx, paperId: string, fault: PaperFault): Promise<boolean> {
  return (
    (await tx.row(
      'update paper_readings set done_at = $2, fault = $3 where paper_id = $1 and done_at is null returning paper_id',
      [paperId, tx.now, fault],
    )) !== undefined
  );
}

/**
 * A paper that was refused once it was read, with its bytes, and whether the antivirus recognised something in them.
 */
export async function refusedAtReading(
  tx: Tx,
  paperId: string,
): Promise<{ readonly sha256: string; readonly infected: boolean } | undefined> {
  return tx.row(
    `select p.sha256, s.verdict is not distinct from 'infected' as infected
       from papers p left join paper_readings r on r.paper_id = p.id left join scans s on s.sha256 = p.sha256
      where p.id = $1 and (r.fault is not null or s.verdict = 'infected')`,
    [paperId],
  );
}

/**
 * Takes a refusal back to be read again, and writes down what it was and who asked. False when somebody else was
 * quicker.
 */
export async function openReadingAnew(tx: Tx, paperId: string, askedBy: string | null): Promise<boolean> {
  await tx.rows(
    `insert into paper_rereadings (paper_id, fault, refused_at, asked_at, asked_by)
     select paper_id, fault, done_at, greatest($2, done_at), $3 from paper_readings
     where paper_id = $1 and fault is not null
     on conflict do nothing`,
    [paperId, tx.now, askedBy],
  );
  const opened = await tx.row(
    'update paper_readings set done_at = null, fault = null where paper_id = $1 and fault is not null returning paper_id',
    [paperId],
  );
  return opened !== undefined;
}

/** The papers that were refused as too complex, the first asked for first. */
export async function refusedAsTooComplex(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select paper_id as id from paper_readings where fault = 'TOO_COMPLEX' order by asked_at, paper_id`,
  );
  return rows.map(({ id }) => id);
}

function readingFrom({
  fault,
  doneAt,
  words,
  mainPages,
  annexesFrom,
  warnings,
  sections,
  spans,
  scan,
}: Row): PaperReading {
  if (fault !== null || scan === 'infected') return { state: 'refused', fault: fault ?? 'VIRUS', scan };
  if (doneAt === null) return { state: 'pending', warnings, scan };
  return { state: 'read', scan, words: words ?? 0, mainPages: mainPages ?? 0, annexesFrom, warnings, sections, spans };
}
