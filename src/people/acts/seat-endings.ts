import type { Actor } from '../rules/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Whose seat, or account, was ended, and by whom: of a seat that ended by itself, by whoever gave it its last day. */
export interface Ending {
  readonly personId: string;
  readonly by: Pick<Actor, 'personId'>;
}

/** What a room does of it in the same transaction; it throws to undo it. */
type AfterEnding = (tx: Tx, ending: Ending) => Promise<void>;
type AfterReopening = (tx: Tx, personId: string) => Promise<void>;

declare module '../../platform/database/index.js' {
  interface Wiring {
    readonly seatEndings: SeatEndings;
  }
}

/**
 * What the rooms do once somebody holds a seat less, or no account any more: each looks for what that person holds of it
 * without a living seat, ends it or hands it over, and tells whoever gives it to somebody else.
 */
export class SeatEndings {
  private readonly brought: AfterEnding[] = [];
  private readonly givingBack: AfterReopening[] = [];

  /** Has something done in the very transaction of an ending; in the order of the rooms. */
  bring(does: AfterEnding): void {
    this.brought.push(does);
  }

  /** Has something given back in the very transaction in which an account is opened again. */
  bringBack(does: AfterReopening): void {
    this.givingBack.push(does);
  }

  /** What a person holds by more than a seat is theirs again, now that they have an account. */
  async reopen(tx: Tx, personId: string): Promise<void> {
    for (const does of this.givingBack) await does(tx, personId);
  }

  /** Everything that a person held by a seat is ended or handed over. */
  async follow(tx: Tx, ending: Ending): Promise<void> {
    for (const does of this.brought) await does(tx, ending);
  }
}
