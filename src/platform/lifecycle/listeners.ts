import type { Tx } from '../database/index.js';
import type { MoveName } from './rules/index.js';
import type { Moved } from './make-move.js';

/**
 * A room below that must act in the very transaction of a move above: few, and only where the law ties the two
 * together.
 */
export interface Listener {
  /** The room that listens. */
  readonly room: string;
  readonly thing: string;
  readonly moves: readonly string[];
  /** What it does, for `docs/lifecycles.md`. */
  readonly why: string;
  /** Throws to undo the move; it cannot refuse it. */
  readonly does: (tx: Tx, moved: Moved) => Promise<void>;
}

/** A listener to these moves of a kind of thing: one that the kind does not make does not compile. */
export function listenerTo<Table>(
  kind: { readonly lifecycle: { readonly name: string; readonly moves: Table } },
  moves: readonly MoveName<Table>[],
  listening: Pick<Listener, 'room' | 'why' | 'does'>,
): Listener {
  return { thing: kind.lifecycle.name, moves, ...listening };
}
