import type { SealedFiles } from './declared.js';

/** The cover of the file that a jury reads: whose it is, and the SHA-256 of all that is bound in it. */
export interface JuryCover {
  readonly lead: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly seals: {
    readonly heading: string;
    readonly lead: string;
    readonly facts: readonly (readonly [label: string, value: string])[];
    readonly files: SealedFiles;
  };
}
