import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from '../database/index.js';
import type { Refusal } from '../refusal/index.js';
import type { Living } from './rules/index.js';
import type { KindShown } from './kind-shown.js';
import { overtaken } from './make-move.js';

/**
 * Holds a thing for a move before which something is written: whoever else would move it waits, and is then told that
 * they were overtaken, rather than stopped half-way by what the first has written. Gives that refusal (409), or nothing
 * when the thing stands as it was read.
 */
export async function holdUnmoved(
  tx: Tx,
  kind: Pick<KindShown, 'address' | 'words'> & { readonly record: EntityTarget<ObjectLiteral> },
  { id, state, journalSeq }: Pick<Living, 'id' | 'state' | 'journalSeq'>,
): Promise<Refusal | undefined> {
  const { tablePath } = tx.manager.connection.getMetadata(kind.record);
  // One short text a kind: its plan is not worth keeping.
  const held = await tx.rowsPlannedAnew(
    `select 1 from ${tablePath} where id = $1 and state = $2 and journal_seq = $3 for no key update`,
    [id, state, journalSeq],
  );
  return held.length === 1 ? undefined : overtaken(tx, kind, id);
}

/**
 * The thing, held as it was read, for an edit: a move that is under way, or comes meanwhile, comes wholly before it
 * (409: who made it, and what they did) or wholly after. A page, which writes nothing, holds nothing.
 */
export async function heldForEdit<Thing extends Pick<Living, 'id' | 'state' | 'journalSeq'>>(
  tx: Tx,
  kind: Parameters<typeof holdUnmoved>[1],
  thing: Thing,
): Promise<Thing | Refusal> {
  return (tx.mayWrite ? await holdUnmoved(tx, kind, thing) : undefined) ?? thing;
}
