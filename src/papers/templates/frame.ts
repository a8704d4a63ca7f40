import type { Drawing } from './pieces.js';

/** What is around what a paper says: its head, its foot, the frame by which it is verified. */
export interface Frame {
  readonly letterhead: {
    readonly name: string;
    /** Under the name: who writes within the institution, and its address. */
    readonly lines: readonly string[];
    readonly logo: Drawing | null;
  };
  /** « Paris, le 15 octobre 2026 ». */
  readonly dated: string;
  /** Its number; '' for none. */
  readonly number: string;
  /** Which paper it is, from its second page on: « Procès-verbal PV-2026-0042 ». */
  readonly name: string;
  /** What it is about, beside that; '' for nothing. */
  readonly about: string;
  readonly foot: string;
  /** Null for a paper that is not authenticated: a preview, a draft. */
  readonly verification: {
    readonly code: string;
    readonly how: string;
    readonly says: string;
    readonly qr: Drawing;
  } | null;
  readonly words: {
    readonly page: string;
    readonly onePage: string;
    readonly pages: string;
    readonly verification: string;
    readonly verify: string;
  };
}
