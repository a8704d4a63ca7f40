import type { BindOrder } from '../bound-document.js';
import type { ReadVerdict, Verdict } from '../rules/index.js';
import type { PaperToSet } from '../typesetting/paper-to-set.js';

/**
 * What a child is asked: to inspect the file at a path, to read its text, or to bind several into one; the
 * typesetter's, to set a paper.
 */
export type Question =
  | { readonly inspect: string }
  | { readonly read: string }
  | { readonly bind: BindOrder }
  | { readonly set: PaperToSet };
export type Asked = Question & { readonly id: number };

/** What it answers. */
export type Answered = { readonly id: number } & (
  | { readonly verdict: Verdict }
  | { readonly text: ReadVerdict }
  | { readonly pdf: string; readonly warnings: readonly string[] }
  | { readonly bound: number }
  | { readonly error: string }
);

/** All that it says: that it has started, that it has taken a question, and its answer. */
export type Said = { readonly ready: true } | { readonly began: number } | Answered;
