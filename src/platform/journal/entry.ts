/** A document a move concerned, by what it is and the SHA-256 of its bytes (hex). */
export interface JournalDocument {
  readonly name: string;
  readonly sha256: string;
}

/** One line of the history of one thing, before the database chains it to the one before it. */
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
