import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Refusal } from '../../platform/refusal/index.js';

/** Why a decision does not stand any more. */
export type Overturned = 'replaced' | 'annulled';

/** What the room whose thing brings a file before a jury again does, in the very transaction of each step. */
export interface GroundOwner {
  /** The secretary put the file on an agenda. */
  readonly whenPut: (tx: Tx, thingId: string, by: Actor) => Promise<undefined | Refusal>;
  /** It left its agenda, and waits for another one. */
  readonly whenBack: (
    tx: Tx,
    thingId: string,
    by: Actor | { readonly portal: 'system' },
    reason: string,
  ) => Promise<undefined | Refusal>;
  /** The jury decided anew, in signed minutes. */
  readonly whenDecided: (tx: Tx, thingId: string) => Promise<undefined | Refusal>;
  /** The decision of this item stands no more: what else was under way on it has no object. */
  readonly whenOverturned: (tx: Tx, itemId: string, why: Overturned) => Promise<void>;
}

declare module '../../platform/database/index.js' {
  interface Wiring {
    readonly groundOwners: GroundOwners;
  }
}

/** The room below the jury that brings files before it again, as its module says so to one portal. */
export class GroundOwners {
  private owner: GroundOwner | undefined;

  /** Brings what the room of withdrawals does. */
  bring(owner: GroundOwner): void {
    if (this.owner) throw new Error('Two rooms answer for the withdrawal of decisions.');
    this.owner = owner;
  }

  /** Whoever owns the thing of this id, which brought a new deliberation; nobody does of an appeal or a judgment. */
  of(thingId: string | null): (GroundOwner & { readonly thingId: string }) | undefined {
    return this.owner && thingId !== null ? { ...this.owner, thingId } : undefined;
  }

  /** A decision stands no more. */
  async overturned(tx: Tx, itemId: string, why: Overturned): Promise<void> {
    await this.owner?.whenOverturned(tx, itemId, why);
  }
}
