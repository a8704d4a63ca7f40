import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { DecisionSense } from './decision.js';

/** A decision as corrective minutes would have it read: the sense its writer saw, and the words they mend. */
export interface Rewording {
  readonly sense: DecisionSense;
  readonly ownText: string;
  /** Why more is asked, where it is. */
  readonly moreWhy: string;
}

/** The decision that was signed, as far as a correction is held against it. */
export interface SignedWords {
  readonly sense: DecisionSense;
  /** Null where the jury made the professor’s reasons its own, and wrote none. */
  readonly ownText: string | null;
  /** Null where nothing more is asked, or where it was before the law asked why. */
  readonly moreWhy: string | null;
}

/**
 * Why corrective minutes may not carry this (decision 12, W22): they mend words, never the sense, and add no reason. A
 * box that was ticked wrongly is the sense: it goes back to the jury. What is asked as more keeps its points, one a
 * line, for they were given to the student to answer. The same words again are no correction.
 */
export function notReworded({ sense, ownText, moreWhy }: Rewording, signed: SignedWords): Refusal | undefined {
  if (sense !== signed.sense) return refuse(422, 'jury.correctionChangesSense', undefined, 'sense');
  if (!saysSomething(signed.ownText ?? '')) return refuse(409, 'jury.correctionAddsReasons');
  if (!saysSomething(ownText)) return refuse(422, 'jury.correctionTakesReasons', undefined, 'ownText');
  if (signed.moreWhy !== null && !saysSomething(moreWhy))
    return refuse(422, 'jury.correctionTakesReasons', undefined, 'moreWhy');
  if (signed.moreWhy === null && saysSomething(moreWhy)) return refuse(409, 'jury.correctionAddsReasons');
  if (ownText.trim() === (signed.ownText ?? '').trim() && moreWhy.trim() === (signed.moreWhy ?? '').trim())
    return refuse(422, 'jury.correctionChangesNothing', undefined, 'ownText');
  return sense === 'MORE' && countOf(ownText) !== countOf(signed.ownText ?? '')
    ? refuse(422, 'jury.correctionChangesPoints', undefined, 'ownText')
    : undefined;
}

function countOf(points: string): number {
  return points.split('\n').filter(saysSomething).length;
}
