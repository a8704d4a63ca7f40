import type { Tx } from '../../platform/database/index.js';

/** A file that has just gone from one centre to another. */
export interface Transferred {
  readonly reportId: string;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly fromId: string;
  readonly toId: string;
  /** Whoever examined it and does no longer. */
  readonly releasedId: string | undefined;
}

/** What a room does of it in the same transaction; it throws to undo it. */
type AfterTransfer = (tx: Tx, transferred: Transferred) => Promise<void>;

declare module '../../platform/database/index.js' {
  interface Wiring {
    readonly fileTransfers: FileTransfers;
  }
}

/** What the rooms below do once a file is another centre's: what goes with it follows, what was held on it there ends. */
export class FileTransfers {
  private readonly brought: AfterTransfer[] = [];

  /** Has something done in the very transaction of a transfer, in the order of the rooms. */
  bring(does: AfterTransfer): void {
    this.brought.push(does);
  }

  /** Everything that goes with a file follows it. */
  async follow(tx: Tx, transferred: Transferred): Promise<void> {
    for (const does of this.brought) await does(tx, transferred);
  }
}
