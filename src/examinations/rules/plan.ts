import { linesOfNature } from '../../experience/rules/index.js';
import type { AnswerKind } from './answer.js';

/** One line of what is left to do, after the commission answered. */
export interface PlanLine {
  readonly kind: 'complement' | 'internship';
  /** What it is to be; null where the answer leaves it to the student. */
  readonly nature: string | null;
}

/** The lines of a plan: one a line of the complement's nature, or the internship. Nothing when nothing is asked. */
export function planOf({ kind, nature }: { readonly kind: AnswerKind; readonly nature: string | null }): PlanLine[] {
  if (kind === 'INTERNSHIP') return [{ kind: 'internship', nature }];
  if (kind !== 'COMPLEMENT') return [];
  return linesOfNature(nature).map((line) => ({ kind: 'complement', nature: line }));
}
