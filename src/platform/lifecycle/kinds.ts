import type { Request } from 'express';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from '../database/index.js';
import type { HistoryLine } from '../journal/index.js';
import type { Refusal } from '../refusal/index.js';
import type { Locale } from '../web/index.js';
import type { Lifecycle, Living, MoveName, MoveTable } from './rules/index.js';
import type { ConfirmedAct, ConfirmedActs, Kind } from './kind.js';
import type { KindShown } from './kind-shown.js';
import type { Listener } from './listeners.js';
import type { Moved } from './make-move.js';

declare module '../database/index.js' {
  interface Wiring {
    readonly kinds: Kinds;
  }
}
import { refusalNow } from './refusal-now.js';

/** A kind of whatever things: what is asked of every kind alike. */
export type AnyKind = KindShown & {
  readonly lifecycle: Lifecycle;
  readonly record: EntityTarget<ObjectLiteral>;
};

/** A move that was made, as the journal has it. */
export interface MoveMade extends HistoryLine {
  readonly thing: string;
  readonly thingId: string;
}

/** What a room does once a move of a thing is committed: letters, mostly. Run again, it must change nothing more. */
export type AfterMove = (tx: Tx, moved: MoveMade) => Promise<void>;

/**
 * A kind as the common page of moves takes it: whose request it is has been seen to, each type stays within its room.
 */
export interface OfferedKind {
  readonly kind: AnyKind;
  readonly find: (tx: Tx, request: Request, id: string) => Promise<Living | undefined>;
  readonly titleOf: (thing: Living, locale: Locale) => string;
  readonly refusalNow: (tx: Tx, thing: Living, move: string) => Promise<Refusal | undefined>;
  readonly confirm: (
    tx: Tx,
    request: Request,
    thing: Living,
    move: string,
    reason: string | undefined,
  ) => Promise<Moved | Refusal> | undefined;
}

/**
 * The kinds of things that have a life, and what is done of their moves, as the modules of the rooms bring them to one
 * portal.
 */
export class Kinds {
  private readonly offered: OfferedKind[] = [];
  private readonly listeners: Listener[] = [];
  private readonly after: { readonly thing: string; readonly does: AfterMove }[] = [];

  /** Brings a kind, with how the moves of its common page are made, and how its room knows who makes a request. */
  offer<Actor, State extends string, Thing extends Living<State>, Table extends MoveTable<State, Thing>>(
    kind: Kind<Actor, State, Thing, Table, ObjectLiteral>,
    actorOf: (request: Request) => Actor,
    confirmed: ConfirmedActs<Actor, Thing, Table>,
  ): void {
    const acts: Readonly<Record<string, ConfirmedAct<Actor, Thing> | undefined>> = confirmed;
    this.offered.push({
      kind,
      find: (tx, request, id) => kind.find(tx, actorOf(request), id),
      // In these three, the thing is what `find` gave.
      titleOf: (thing, locale) => kind.titleOf(thing as Thing, locale),
      refusalNow: (tx, thing, move) => refusalNow(tx, kind, thing as Thing, move as MoveName<Table>),
      confirm: (tx, request, thing, move, reason) => acts[move]?.(tx, actorOf(request), thing as Thing, reason),
    });
  }

  /** Has something done after every move of a kind of thing; several rooms may. */
  whenMoved(kind: { readonly lifecycle: { readonly name: string } }, does: AfterMove): void {
    this.after.push({ thing: kind.lifecycle.name, does });
  }

  /** Has something done in the very transaction of a move; in the order of the rooms. */
  listen(...listeners: readonly Listener[]): void {
    this.listeners.push(...listeners);
  }

  /** Those who listen to this move of this thing. */
  listenersTo(thing: string, move: string): Listener[] {
    return this.listeners.filter((listener) => listener.thing === thing && listener.moves.includes(move));
  }

  /** Every listener, for the printed lifecycles. */
  allListeners(): readonly Listener[] {
    return this.listeners;
  }

  /** Every kind, in the order of the rooms. */
  all(): AnyKind[] {
    return this.offered.map(({ kind }) => kind);
  }

  /** The kind whose pages are at this address, or undefined. */
  at(address: string): OfferedKind | undefined {
    return this.offered.find(({ kind }) => kind.address === address);
  }

  /** The kind of this name, or undefined. */
  named(name: string): OfferedKind | undefined {
    return this.offered.find(({ kind }) => kind.lifecycle.name === name);
  }

  /** What is done after a move of this thing. */
  afterMovesOf(thing: string): AfterMove[] {
    return this.after.filter((one) => one.thing === thing).map(({ does }) => does);
  }
}
