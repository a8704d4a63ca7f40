import type { Tx } from '../database/index.js';
import type { Refusal } from '../refusal/index.js';
import { refusalFor, type Lifecycle, type Living, type MoveName, type MoveTable } from './rules/index.js';
import type { KindShown } from './kind-shown.js';
import { overtaken } from './make-move.js';

/**
 * `refusalFor`, of the button: where the state no longer allows the move (409), it says who was quicker and what they
 * did.
 */
export async function refusalNow<
  State extends string,
  Thing extends Living<State>,
  Table extends MoveTable<State, Thing>,
>(
  tx: Tx,
  kind: Pick<KindShown, 'address' | 'words'> & { readonly lifecycle: Lifecycle<State, Thing, Table> },
  thing: NoInfer<Thing>,
  move: MoveName<Table>,
): Promise<Refusal | undefined> {
  const refusal = refusalFor(kind.lifecycle, thing, move);
  if (refusal?.code === 'lifecycle.notFromHere') return overtaken(tx, kind, thing.id);
  return refusal && { ...refusal, thing: { address: kind.address, id: thing.id } };
}
