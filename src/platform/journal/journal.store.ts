import type { Tx } from '../database/index.js';
import { seal, type JournalDocument, type JournalEntry } from './entry.js';

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

interface Row {
  id: string;
  thing: string;
  thing_id: string;
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
  previous_hash: string;
  hash: string;
}

type LineRow = Omit<Row, 'thing' | 'thing_id' | 'previous_hash' | 'hash'>;

const LINE = 'id, seq, at, actor_id, actor_name, acted_as, move, from_state, to_state, reason, documents';

/** Writes one entry at the end of its thing's chain; the thing's row is locked by the move, so nobody else writes there. Gives its id. */
export async function append(tx: Tx, entry: JournalEntry): Promise<string> {
  const last = await tx.row<{ hash: string }>('select hash from journal where thing_id = $1 and seq = $2', [
    entry.thingId,
    entry.seq - 1,
  ]);
  const previousHash = last?.hash ?? '';
  const written = await tx.row<{ id: string }>(
    `insert into journal (thing, thing_id, seq, at, actor_id, actor_name, acted_as, move, from_state, to_state, reason, documents, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
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
      JSON.stringify(entry.documents),
      previousHash,
      seal(entry, previousHash),
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
  const row = await tx.row<Row>('select * from journal where id = $1', [id]);
  return row && { ...lineOf(row), thing: row.thing, thingId: row.thing_id };
}

/** A place where the chain does not hold. */
export interface BrokenLink {
  readonly id: string;
  readonly thing: string;
  readonly thingId: string;
  readonly seq: number;
}

const PAGE = 1000;

/** Walks every chain from its first entry; gives how many entries were read and where a hash, a link or a number does not hold. */
export async function verifyJournal(tx: Tx): Promise<{ read: number; broken: BrokenLink[] }> {
  const broken: BrokenLink[] = [];
  let read = 0;
  let previous: { thingId: string; seq: number; hash: string } = {
    thingId: '00000000-0000-0000-0000-000000000000',
    seq: 0,
    hash: '',
  };
  for (;;) {
    const rows = await tx.rows<Row>(
      'select * from journal where (thing_id, seq) > ($1, $2) order by thing_id, seq limit $3',
      [previous.thingId, previous.seq, PAGE],
    );
    for (const row of rows) {
      const before = row.thing_id === previous.thingId ? previous : { seq: 0, hash: '' };
      const holds =
        row.seq === before.seq + 1 && row.previous_hash === before.hash && row.hash === seal(entryOf(row), before.hash);
      if (!holds) broken.push({ id: row.id, thing: row.thing, thingId: row.thing_id, seq: row.seq });
      previous = { thingId: row.thing_id, seq: row.seq, hash: row.hash };
    }
    read += rows.length;
    if (rows.length < PAGE) return { read, broken };
  }
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

function entryOf(row: Row): JournalEntry {
  return {
    thing: row.thing,
    thingId: row.thing_id,
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
