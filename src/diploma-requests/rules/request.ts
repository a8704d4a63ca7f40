import type { Living } from '../../platform/lifecycle/rules/index.js';

/** The states of a diploma request, in the order of its way; printed in docs/lifecycles.md. */
export const REQUEST_STATES = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'AWAITING_OPINION',
  'ADMISSIBLE',
  'SCHEDULED',
  'GRANTED',
  'DEFERRED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What a person can be to one diploma request. */
export type RequestStanding = 'author' | 'registry' | 'secretary' | 'juror';

/** A diploma request, as one reader sees it. */
export interface DiplomaRequest extends Living<RequestState> {
  readonly number: string;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly centreId: string;
  /** The year it begins in: 2026 for 2026-2027. */
  readonly academicYear: number;
  readonly stateSince: Date;
  readonly openedAt: Date;
  readonly reportId: string | null;
  /** Its student holds all the credits already: it rests on the decisions that gave them, and on no file. */
  readonly withoutReport: boolean;
  /** How the student means to file the report, while there is none. */
  readonly plan: string | null;
  readonly conditionsCertifiedAt: Date | null;
  readonly conditionsNote: string | null;
  readonly awardId: string | null;
}

/** What is asked of a request before it is deposited. */
export interface SubmissionFacts {
  /** Or all the credits, said to be held already. */
  readonly hasReportOrPlan: boolean;
  readonly pointsUnanswered: number;
  /** The file was returned and is not deposited again yet. */
  readonly reportToComplete: boolean;
}

/** What the registry certifies, and where the report file stands. */
export interface AdmissionFacts {
  /** Each of those listed, or all as one where none is. */
  readonly conditionsCertified: boolean;
  /** How many of those listed nobody has certified. */
  readonly conditionsMissing: number;
  /** How many credits said to be held elsewhere nobody has certified. */
  readonly heldUncertified: number;
  readonly reportState: string | null;
  /** The credits certified as held already are all those of the diploma: no file and no opinion are asked. */
  readonly holdsAllCredits: boolean;
}

export interface SchedulingFacts {
  /** How many conditions nobody certifies any more, since the request was admitted. */
  readonly conditionsMissing: number;
  /** It rests on credits held, and they are not all those of the diploma any more. */
  readonly lacksCredits: boolean;
  readonly sessionState: string;
  readonly sessionIsOfThisDiploma: boolean;
}

/** What the signed minutes say. */
export interface RequestDecisionFacts {
  readonly sense: 'FAVOURABLE' | 'UNFAVOURABLE' | 'MORE';
  readonly minutesSigned: boolean;
}

/** What is known before a request that nobody completed lapses. */
export interface LapseFacts {
  readonly today: string;
  /** The day for which its points were to be answered. */
  readonly due: string;
  /** The day on which its student was last given notice. */
  readonly noticedOn: string | null;
  /** How many days a notice leaves. */
  readonly lapseAfter: number;
}

export interface RequestReturnFacts {
  readonly points: readonly string[];
  readonly today: string;
  readonly dueOn: string;
}
