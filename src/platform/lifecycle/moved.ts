import type { Tx } from '../database/index.js';
import { lineById, type HistoryLine } from '../journal/index.js';

/** What a room does once a move of its thing is committed: letters, mostly. Run again, it must change nothing more. */
export type AfterMove = (
  tx: Tx,
  moved: HistoryLine & { readonly thing: string; readonly thingId: string },
) => Promise<void>;

const afterMoves = new Map<string, Map<string, AfterMove>>();

/** Registers what a room does after every move of a thing; a room registers once for a thing. */
export function whenMoved(thing: string, room: string, handler: AfterMove): void {
  const ofThing = afterMoves.get(thing) ?? new Map<string, AfterMove>();
  afterMoves.set(thing, ofThing.set(room, handler));
}

/** The `moved` job: tells every room that wants to know, from the journal's line and nothing else. */
export async function tellMoved(tx: Tx, journalId: string): Promise<void> {
  const moved = await lineById(tx, journalId);
  if (!moved) throw new Error(`No journal line ${journalId}.`);
  for (const handler of afterMoves.get(moved.thing)?.values() ?? []) await handler(tx, moved);
}
