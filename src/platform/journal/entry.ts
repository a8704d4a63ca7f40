import { createHash } from 'node:crypto';

/** A document a move concerned, by what it is and the SHA-256 of its bytes (hex). */
export interface JournalDocument {
  readonly name: string;
  readonly sha256: string;
}

/** One line of the history of one thing, before it is chained. */
export interface JournalEntry {
  readonly thing: string;
  readonly thingId: string;
  /** Its place in the life of the thing, from 1. */
  readonly seq: number;
  readonly at: Date;
  /** Nobody when the clock or another move of the portal did it. */
  readonly actorId: string | null;
  /** Their name on that day: the history stays true when a name changes. */
  readonly actorName: string | null;
  readonly actedAs: string;
  readonly move: string;
  /** Empty for a birth. */
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly documents: readonly JournalDocument[];
}

/** The SHA-256 (hex) that seals an entry to the one before it; the first one stands on the empty string. */
export function seal(entry: JournalEntry, previousHash: string): string {
  const { thing, thingId, seq, at, actorId, actorName, actedAs, move, from, to, reason, documents } = entry;
  const papers = documents.map(({ name, sha256 }) => [name, sha256]);
  const text = JSON.stringify([
    previousHash,
    thing,
    thingId,
    seq,
    at.toISOString(),
    actorId,
    actorName,
    actedAs,
    move,
    from,
    to,
    reason,
    papers,
  ]);
  return createHash('sha256').update(text).digest('hex');
}
