import { createHash } from 'node:crypto';
import type { JournalEntry } from './entry.js';

/**
 * The SHA-256 (hex) that seals an entry to the one before it, whose hash is given; the first one stands on the empty
 * string.
 */
type Seal = (entry: JournalEntry, previousHash: string) => string;

/**
 * How each format seals a line: the formats stand in docs/journal.md. The database seals what is written now
 * (migrations/0032-journal-format.ts); this says the same without it, for whoever checks.
 */
export const SEALS: ReadonlyMap<number, Seal> = new Map<number, Seal>([
  [1, (entry, previousHash) => sha256(textOfFormat1(entry, previousHash))],
  [2, (entry, previousHash) => sha256(textOfFormat2(entry, previousHash))],
]);

function textOfFormat1(entry: JournalEntry, previousHash: string): string {
  const { thing, thingId, seq, at, actorId, actorName, actedAs, move, from, to, reason } = entry;
  const documents = entry.documents.map(({ name, sha256: hash }) => [name, hash]);
  return JSON.stringify([
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
    documents,
  ]);
}

/** What a line of format 2 is sealed from, under the hash of the line before it. */
export function textOfFormat2(entry: JournalEntry, previousHash: string): string {
  return [
    field('format', '2'),
    field('previous_hash', previousHash),
    field('thing', entry.thing),
    field('thing_id', entry.thingId),
    field('seq', String(entry.seq)),
    field('at', entry.at.toISOString()),
    field('actor_id', entry.actorId),
    field('actor_name', entry.actorName),
    field('acted_as', entry.actedAs),
    field('move', entry.move),
    field('from_state', entry.from),
    field('to_state', entry.to),
    field('reason', entry.reason),
    field('documents', String(entry.documents.length)),
    ...entry.documents.flatMap(({ name, sha256: hash }) => [
      field('document_name', name),
      field('document_sha256', hash),
    ]),
  ].join('');
}

/**
 * The length is in bytes and comes first, so that nothing in a value can pass for the end of it; nothing is not the
 * empty text.
 */
function field(name: string, value: string | null): string {
  return value === null ? `${name}:-\n` : `${name}:${Buffer.byteLength(value)}:${value}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
