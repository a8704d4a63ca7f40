import type { DeclaredPeriods, PlanAnswered, SealedFiles } from './declared.js';

/** What the receipt of a deposit says: which version was received and when, and everything that is in it. */
export interface ReceiptPaper {
  readonly lead: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly files: SealedFiles & { readonly heading: string };
  readonly declaration: DeclaredPeriods & {
    readonly heading: string;
    readonly seal: readonly [label: string, value: string];
  };
  /** Null where no commission asks for anything. */
  readonly plan: PlanAnswered | null;
  /** What the law makes of it. */
  readonly legal: { readonly heading: string; readonly text: string };
}
