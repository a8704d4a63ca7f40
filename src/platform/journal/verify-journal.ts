import type { Tx } from '../database/index.js';
import type { JournalDocument, JournalEntry } from './entry.js';
import { SEALS } from './seals.js';

/** Why a line does not hold, in words for whoever runs the portal. */
const FAULTS = {
  place: 'the step before it is not there',
  link: 'it does not name the hash of the step before it',
  format: 'its format is not known, or older than that of the step before it',
  seal: 'it is not what was sealed',
  database: 'the database seals it otherwise than this program: its function was changed',
} as const;

/** A line that does not hold, and why, in words. */
export interface BrokenLink {
  readonly id: string;
  readonly thing: string;
  readonly thingId: string;
  readonly seq: number;
  readonly why: string;
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
  format: number;
  previous_hash: string;
  hash: string;
  by_database: string;
}

const PAGE = 1000;
const NOTHING = { thingId: '00000000-0000-0000-0000-000000000000', seq: 0, format: 0, hash: '' };

/**
 * Walks every chain from its first entry; gives how many entries were read, and which do not hold. A line of format 2
 * is sealed anew twice, by this program and by the database's own function: who changed the one to suit what they
 * rewrote meets the other.
 */
export async function verifyJournal(tx: Tx): Promise<{ read: number; broken: BrokenLink[] }> {
  const broken: BrokenLink[] = [];
  let read = 0;
  let previous = NOTHING;
  for (;;) {
    const rows = await tx.rows<Row>(
      `select id, thing, thing_id, seq, at, actor_id, actor_name, acted_as, move, from_state, to_state, reason,
              documents,
              format, previous_hash, hash, case format when 2 then journal_seal(journal) else hash end as by_database
         from journal where (thing_id, seq) > ($1, $2) order by thing_id, seq limit $3`,
      [previous.thingId, previous.seq, PAGE],
    );
    for (const row of rows) {
      const fault = faultOf(row, row.thing_id === previous.thingId ? previous : NOTHING);
      if (fault) broken.push({ id: row.id, thing: row.thing, thingId: row.thing_id, seq: row.seq, why: FAULTS[fault] });
      previous = { thingId: row.thing_id, seq: row.seq, format: row.format, hash: row.hash };
    }
    read += rows.length;
    if (rows.length < PAGE) return { read, broken };
  }
}

function faultOf(row: Row, before: typeof NOTHING): keyof typeof FAULTS | undefined {
  if (row.seq !== before.seq + 1) return 'place';
  if (row.previous_hash !== before.hash) return 'link';
  const seal = SEALS.get(row.format);
  if (!seal || row.format < before.format) return 'format';
  const hash = seal(entryOf(row), before.hash);
  if (row.hash !== hash) return 'seal';
  return row.by_database === hash ? undefined : 'database';
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
