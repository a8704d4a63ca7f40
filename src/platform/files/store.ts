import type { Readable } from 'node:stream';

/** Bytes that were put away, under their own SHA-256 (hex). */
export interface Kept {
  readonly sha256: string;
  readonly bytes: number;
}

/** Thrown while bytes flow when there are more of them than allowed; nothing of them is kept. */
export class TooManyBytes extends Error {}

/**
 * Thrown when what keeps the bytes does not answer, or cannot for the moment: an outage, which says nothing of the
 * bytes.
 */
export class StoreAway extends Error {}

/** Where bytes are kept, each under its SHA-256: the same bytes twice are kept once. */
export abstract class Store {
  /**
   * Puts bytes away as they flow, at most so many. When it answers they are on the disk, whatever happens next. Throws
   * `TooManyBytes`, or what the stream threw.
   */
  abstract put(bytes: Readable, atMost: number): Promise<Kept>;
  /** The bytes of a hash, in whole or from `start` to `end` inclusive. Throws when there are none. */
  abstract open(sha256: string, range?: { readonly start: number; readonly end: number }): Promise<Readable>;
  /** Whether they are there. */
  abstract has(sha256: string): Promise<boolean>;
  /** A path by which another program of this machine may read them, until `done`. */
  abstract lend(sha256: string): Promise<{ readonly path: string; readonly done: () => Promise<void> }>;
  /** Where a proxy of this machine may read them by itself, below the store's folder; undefined where it cannot. */
  abstract proxied(sha256: string): Promise<string | undefined>;
  abstract remove(sha256: string): Promise<void>;
  /** Every hash kept, with when it was last put. */
  abstract list(): AsyncIterable<{ readonly sha256: string; readonly at: Date }>;
  /** Whether anything can be put there and read now. Throws what keeps it from that. */
  abstract tryIt(): Promise<void>;
  /** Removes what began to come before then and never came to its end, as when the machine stopped. Gives how many. */
  abstract forgetUnfinished(before: Date): Promise<number>;
}

/**
 * A store of its own for what was refused after it was acknowledged: nothing that serves, exports or binds reaches it.
 */
export abstract class Quarantine extends Store {}
