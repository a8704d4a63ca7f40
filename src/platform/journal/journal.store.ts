import type { Tx } from '../database/index.js';
import type { JournalDocument, JournalEntry } from './entry.js';

/** A line of the history as a page shows it. */
export interface HistoryLine {
  readonly id: string;
  readonly seq: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly actedAs: string;
  readonly move: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly documents: readonly JournalDocument[];
}

interface LineRow {
  id: string;
  seq: number;
  at: Date;
  actor_id: string | null;
  actor_name: string | null;
  acted_as: string;
  move: string;
  from_state: string;
  to_state: string;
  reason: string | null;
  documents: JournalDocument[];
}

const LINE = 'id, seq, at, actor_id, actor_name, acted_as, move, from_state, to_state, reason, documents';

/**
 * Writes one entry at the end of its thing's chain; the thing's row is locked by the move, so nobody else writes there.
 * Gives its id.
 * The database seals it to the line before it (docs/journal.md).
 */
export async function append(tx: Tx, entry: JournalEntry): Promise<string> {
  const written = await tx.row<{ id: string }>(
    `insert into journal (thing, thing_id, seq, at, actor_id, actor_name, acted_as, move, from_state, to_state, reason,
       documents)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      entry.thing,
      entry.thingId,
      entry.seq,
      entry.at,
      entry.actorId,
      entry.actorName,
      entry.actedAs,
      entry.move,
      entry.from,
      entry.to,
      entry.reason,
      JSON.stringify(entry.documents.map(({ name, sha256 }) => ({ name, sha256 }))),
    ],
  );
  if (!written) throw new Error('The journal took an entry and gave no id.');
  return written.id;
}

/** The whole history of one thing, latest first. Whoever asks has seen to it that the reader may see the thing. */
export async function historyOf(tx: Tx, thingId: string): Promise<HistoryLine[]> {
  const rows = await tx.rows<LineRow>(`select ${LINE} from journal where thing_id = $1 order by seq desc`, [thingId]);
  return rows.map(lineOf);
}

/** The last thing that happened to it: what to tell whoever came second. */
export async function lastLineOf(tx: Tx, thingId: string): Promise<HistoryLine | undefined> {
  const row = await tx.row<LineRow>(`select ${LINE} from journal where thing_id = $1 order by seq desc limit 1`, [
    thingId,
  ]);
  return row && lineOf(row);
}

/** One line by its id, with the thing it is about: for what happens after the commit. */
export async function lineById(
  tx: Tx,
  id: string,
): Promise<(HistoryLine & { thing: string; thingId: string }) | undefined> {
  const row = await tx.row<LineRow & { thing: string; thing_id: string }>(
    `select thing, thing_id, ${LINE} from journal where id = $1`,
    [id],
  );
  return row && { ...lineOf(row), thing: row.thing, thingId: row.thing_id };
}

function lineOf(row: LineRow): HistoryLine {
  return {
    id: row.id,
    seq: row.seq,
    at: row.at,
    actorId: row.actor_id,
    actorName: row.actor_name,
    actedAs: row.acted_as,
    move: row.move,
    from: row.from_state,
    to: row.to_state,
    reason: row.reason,
    documents: row.documents,
  };
}
