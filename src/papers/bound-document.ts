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

/** A section: a paper to be set, or one that is kept. */
export type BoundSection = Section & ({ readonly paper: PaperToSet } | { readonly sha256: string });

interface Section {
  /** Its line in the outline, and at the foot of each of its pages. */
  readonly title: string;
  /** What its pages are called, `Annexe`; its title when left out. Those of several of one name are numbered. */
  readonly label?: string;
}

/** The same for the child: each paper by a path, and where to write. */
export interface BindOrder extends Omit<BoundDocument, 'sections'> {
  readonly sections: readonly (Section & { readonly path: string })[];
  readonly to: string;
}
