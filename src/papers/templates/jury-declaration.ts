import type { DeclaredPeriods, PlanAnswered } from './declared.js';

/** What a student declared, as the jury reads it in their file. */
export interface JuryDeclaration {
  readonly lead: readonly string[];
  readonly periods: DeclaredPeriods;
  /** Null where no commission asks for anything. */
  readonly plan: PlanAnswered | null;
}
