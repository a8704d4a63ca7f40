import type { Tx } from '../database/index.js';
import type { Moved } from './make-move.js';

/** A room below that must act in the very transaction of a move above: few, and only where the law ties the two together. */
export interface Listener {
  /** The room that listens. */
  readonly room: string;
  readonly thing: string;
  readonly moves: readonly string[];
  /** What it does, for `docs/lifecycles.md`. */
  readonly why: string;
  /** Throws to undo the move; it cannot refuse it. */
  readonly hear: (tx: Tx, moved: Moved) => Promise<void>;
}

const listeners: Listener[] = [];

/** Registers a listener, once, in a module's wiring. The same object registered again (two portals in one process) counts once. */
export function listen(listener: Listener): void {
  if (!listeners.includes(listener)) listeners.push(listener);
}

/** Those who listen to this move of this thing, in the order of their rooms' wiring. */
export function listenersTo(thing: string, move: string): Listener[] {
  return listeners.filter((listener) => listener.thing === thing && listener.moves.includes(move));
}

/** Every listener, for the printed lifecycles. */
export function allListeners(): readonly Listener[] {
  return listeners;
}
