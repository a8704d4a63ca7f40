import type { Request } from 'express';
import type { Tx } from '../../database/index.js';
import type { Refusal } from '../../refusal/index.js';
import type { Locale } from '../../web/index.js';
import type { Lifecycle, Living, Moved } from '../index.js';

/** What a room gives so that the moves of its thing that ask for nothing but a reason have their pages. */
export interface ThingWithMoves<Thing extends Living = Living> {
  /** The first word of its addresses: `reports`, `jury/sessions`. */
  readonly collection: string;
  readonly lifecycle: Lifecycle<string, Thing>;
  /** The thing as whoever asks may see it; the room knows who that is from the request. */
  readonly find: (tx: Tx, request: Request, id: string) => Promise<Thing | undefined>;
  /** Makes the move, with all that the room does with it in the same transaction. */
  readonly act: (
    tx: Tx,
    request: Request,
    thing: Thing,
    move: string,
    reason: string | undefined,
  ) => Promise<Moved | Refusal>;
  /** Its name on the page: « Dossier 2026-0417 ». */
  readonly titleOf: (thing: Thing, locale: Locale) => string;
  /** Where to go once the move is made; its own page when left out. */
  readonly pageAfter?: (thing: Thing, move: string) => string;
}

const things = new Map<string, ThingWithMoves>();

/** Registers a thing, in its room's wiring. Throws nothing; the same collection again replaces it. */
export function offerMoves<Thing extends Living>(thing: ThingWithMoves<Thing>): void {
  // What `find` gives is what `act` and `titleOf` are handed back: the type of each thing stays within its room.
  things.set(thing.collection, thing as unknown as ThingWithMoves);
}

/** The thing of an address's first words, or undefined. */
export function thingAt(collection: string): ThingWithMoves | undefined {
  return things.get(collection);
}

/** The address of a move's page. */
export function moveAddress(collection: string, id: string, move: string): string {
  return `/${collection}/${id}/moves/${move}`;
}
