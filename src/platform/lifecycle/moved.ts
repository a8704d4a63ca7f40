import type { Tx } from '../database/index.js';
import { lineById } from '../journal/index.js';
import type { Kinds } from './kinds.js';

/**
 * The `moved` job: every room that has something to do after a move does it, from the journal's line and nothing else.
 */
export async function followMove(tx: Tx, kinds: Kinds, journalId: string): Promise<void> {
  const moved = await lineById(tx, journalId);
  if (!moved) throw new Error(`No journal line ${journalId}.`);
  for (const follow of kinds.afterMovesOf(moved.thing)) await follow(tx, moved);
}
