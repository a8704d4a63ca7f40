import type { OfficialDocument, Verdict } from '../domain/index.js';

/** What a child is asked: to inspect the file at a path, or to draw a document. */
export type Asked = { readonly id: number } & ({ readonly inspect: string } | { readonly compose: OfficialDocument });

/** What it answers. */
export type Answered = { readonly id: number } & ({ readonly verdict: Verdict } | { readonly pdf: string } | { readonly error: string });
