import type { Outcome } from '../../experience/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { SessionState } from './session.js';

/** What a jury decides of a file: credits, none, or more to be given before it decides again. */
export const DECISION_SENSES = ['FAVOURABLE', 'UNFAVOURABLE', 'MORE'] as const;
export type DecisionSense = (typeof DECISION_SENSES)[number];
/** What the professor proposed to the jury. */
export type Proposal = 'FAVOURABLE' | 'UNFAVOURABLE';

/** What the jury decides of one file: its sense, and its reasons, its own or the professor's made its own. */
export interface Deciding {
  readonly sense: DecisionSense;
  /** The jury expressly adopts the professor's reasoning (R49). */
  readonly adoptsProposal: boolean;
  /** Its own reasons; the points to answer, one a line, when more is asked. */
  readonly ownText: string;
  /** By when what is asked must come; only when more is asked. */
  readonly moreDueOn: string | null;
  /** Why it is asked (W42); '' when nothing more is. */
  readonly moreWhy: string;
}

/** What the reasons of a decision are measured against. */
export interface ReasoningFacts {
  /** Null of a request that rests on credits held already, and on no file. */
  readonly proposal: Proposal | null;
  /** The day after which a complement may be expected. */
  readonly notBefore: string;
  /** The outcome attached to the request; null when none is. */
  readonly assessment: Outcome | null;
}

/**
 * Whether nothing more is to be said of the experience: it is there, an internship stands for it, or none is required.
 */
export function isFulfilled(outcome: Outcome | null): boolean {
  return outcome === 'satisfied' || outcome === 'satisfied-by-internship' || outcome === 'not-required';
}

/**
 * Why a decision may not be recorded (W06, W13): the session does not sit, reasons are missing, or the proposal is
 * departed from without a text.
 */
export function notDecided(
  deciding: Deciding,
  facts: ReasoningFacts & { readonly sessionState: SessionState },
): Refusal | undefined {
  if (facts.sessionState !== 'DELIBERATING') return refuse(409, 'jury.notDeliberating');
  return notReasoned(deciding, facts);
}

/**
 * The reasons alone (R49): a decision rests on the jury's own text, or on the professor's adopted
 * where it goes the same way. A grant on an experience that was not found satisfied takes the jury's own text, whatever
 * was adopted (R2).
 */
function notReasoned(deciding: Deciding, facts: ReasoningFacts): Refusal | undefined {
  const hasText = saysSomething(deciding.ownText);
  // The credits are there by a decision that binds: the diploma is granted on it, or the request put back.
  if (facts.proposal === null)
    return refuseAll(
      deciding.sense === 'FAVOURABLE' ? undefined : refuse(422, 'jury.grantedOrPutBack', undefined, 'sense'),
      hasText ? undefined : refuse(422, 'jury.reasonsMissing', undefined, 'ownText'),
      deciding.adoptsProposal ? refuse(422, 'jury.adoptsTheOtherWay', undefined, 'adoptsProposal') : undefined,
    );
  if (deciding.sense === 'MORE') {
    return refuseAll(
      hasText ? undefined : refuse(422, 'jury.pointsMissing', undefined, 'ownText'),
      saysSomething(deciding.moreWhy) ? undefined : refuse(422, 'jury.moreWhyMissing', undefined, 'moreWhy'),
      deciding.moreDueOn === null ? refuse(422, 'jury.moreDueMissing', undefined, 'moreDueOn') : undefined,
      deciding.moreDueOn !== null && deciding.moreDueOn <= facts.notBefore
        ? refuse(422, 'jury.moreDuePassed', undefined, 'moreDueOn')
        : undefined,
    );
  }
  if (deciding.adoptsProposal && deciding.sense !== facts.proposal)
    return refuse(422, 'jury.adoptsTheOtherWay', undefined, 'adoptsProposal');
  if (hasText) return undefined;
  if (deciding.sense === 'FAVOURABLE' && !isFulfilled(facts.assessment))
    return refuse(422, 'jury.unfulfilledNeedsText', undefined, 'ownText');
  if (deciding.adoptsProposal) return undefined;
  return deciding.sense === facts.proposal
    ? refuse(422, 'jury.reasonsMissing', undefined, 'ownText')
    : refuse(422, 'jury.departureNeedsText', undefined, 'ownText');
}
