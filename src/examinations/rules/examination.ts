import type { Living } from '../../platform/lifecycle/rules/index.js';

/** The states of an early examination, in the order of its way; printed in docs/lifecycles.md. */
export const EXAMINATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'ADMISSIBLE',
  'IN_COMMISSION',
  'ANSWERED',
  'SUPERSEDED',
  'WITHDRAWN',
] as const;
export type ExaminationState = (typeof EXAMINATION_STATES)[number];

/** What a person can be to one early examination. */
export type ExaminationStanding = 'author' | 'registry' | 'chair' | 'commission';

/** An early examination, as one reader sees it (R50). */
export interface Examination extends Living<ExaminationState> {
  readonly number: string;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly centreId: string;
  readonly stateSince: Date;
  readonly openedAt: Date;
  readonly declarationId: string;
  /** The day on which the periods are weighed (C8). */
  readonly referenceDate: string | null;
  readonly description: string | null;
  /** What is new since the commission answered, where it is asked again (decision 22). */
  readonly newFact: string | null;
  /** The number of the examination whose answer stands for the same student and diploma; null where there is none. */
  readonly answeredBefore: string | null;
  readonly commissionId: string | null;
  /** Who chairs its commission; null where none was convened, and before commissions had a chair (decision 22). */
  readonly chairId: string | null;
  readonly answerId: string | null;
}

/** What a deposit says. Teaching units are not among it (R51). */
export interface SubmissionFacts {
  readonly periods: number;
  readonly description: string;
  readonly newFact: string;
  readonly referenceDate: string | null;
  readonly pointsUnanswered: number;
}

export interface ReturnFacts {
  readonly points: readonly string[];
  readonly today: string;
  readonly dueOn: string;
}

/** What somebody is in a commission. */
export const COMMISSION_PLACES = ['chair', 'member'] as const;
export type CommissionPlace = (typeof COMMISSION_PLACES)[number];

/** Who is convened, and for when. Days are the centre's. */
export interface ConveningFacts {
  readonly members: readonly { readonly personId: string; readonly place: CommissionPlace }[];
  readonly heldOn: string;
  readonly today: string;
}

/** What the clock reads of a request that waits for its student. Days are the centre's. */
export interface LapseFacts {
  readonly dueOn: string;
  /** The day on which notice was given of that wait. */
  readonly noticedOn: string | null;
  readonly lapseAfter: number;
  readonly today: string;
}

/** Its student joins documents until it is found admissible (decision 22). */
export function takesDocuments({ state }: Pick<Examination, 'state'>): boolean {
  return state === 'DRAFT' || state === 'SUBMITTED' || state === 'INCOMPLETE';
}
