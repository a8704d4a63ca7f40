import type { Coded } from './data/codes.store.js';
import { type PaperWarning } from './rules/index.js';
import type { Upload } from './data/papers-storage.js';

/** An upload that was looked at and found fit to keep. */
export interface Inspected extends Upload {
  readonly pages: number;
  readonly warnings: readonly PaperWarning[];
}

/** Bytes of a document that the portal made, put away and not yet named by a row. */
export interface Made {
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
  /** The code that it bears. */
  readonly coded?: Coded;
  /** The papers' bytes that it was bound from, if it was. */
  readonly sources?: readonly string[];
}
