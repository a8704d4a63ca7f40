import type { PaperToSet } from './typesetting/paper-to-set.js';

/**
 * Several documents to be bound into one, in order: what the portal writes, and papers it keeps. It knows no word of
 * what it is for.
 */
export interface BoundDocument {
  readonly title: string;
  readonly lang: 'fr-FR' | 'en-GB';
  /** Before the number of each page: `Dossier 2026-0001`. */
  readonly stamp: string;
  /** The instant it is made at, ISO. */
  readonly at: string;
  readonly sections: readonly BoundSection[];
}

/** A section, with its line in the outline: a paper to be set, or one that is kept. */
export type BoundSection =
  { readonly title: string; readonly paper: PaperToSet } | { readonly title: string; readonly sha256: string };

/** The same for the child: each paper by a path, and where to write. */
export interface BindOrder extends Omit<BoundDocument, 'sections'> {
  readonly sections: readonly { readonly title: string; readonly path: string }[];
  readonly to: string;
}
