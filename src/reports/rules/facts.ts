import type { OpinionSense, ReportState } from './report.js';

/** What is in the version about to be deposited. */
export interface DepositFacts {
  readonly completenessCertified: boolean;
  /** False of a certificate that asks no experience: its report presents an activity, and no period need be declared. */
  readonly experienceAsked: boolean;
  readonly periods: readonly {
    readonly significant: boolean;
    readonly inSpecialty: boolean;
    readonly kind: string;
    readonly fromFuture: boolean;
  }[];
  /** The report's PDF is there and was accepted. */
  readonly hasReport: boolean;
  /** PDFs whose text is still to be read, and the names of those refused once it was. */
  readonly papersUnread: number;
  readonly papersRefused: readonly string[];
  /**
   * PDFs that the antivirus has still to scan, where there is one, and the name of one that it would not look at to its
   * end.
   */
  readonly papersUnscanned: number;
  readonly paperBeyondScan?: string | undefined;
  readonly pointsUnanswered: number;
  /** An internship report that names none, though its student has one to name. */
  readonly internshipToName?: boolean | undefined;
}

/** What the coordinator knows of the professor about to be given the file (R46). */
export interface AssignmentFacts {
  /** Holds a seat of this specialty in this centre, their own or by delegation. */
  readonly seated: boolean;
  readonly isTheStudent: boolean;
  readonly conflict: boolean;
  readonly absentUntil: string | null;
}

/** The opinion about to be proposed. */
export interface ProposalFacts {
  readonly sense: OpinionSense;
  readonly reasoning: string;
  readonly minimumLength: number;
  readonly periodsWithoutQualification: number;
  readonly changesWithoutReason: number;
  /** The version it was written on is still the current one. */
  readonly onCurrentVersion: boolean;
}

/**
 * What lets a file go to the national jury (R48): the request and the session, brought by the room that makes the move.
 */
export interface ForwardingFacts {
  readonly requestState: string;
  readonly requestReportId: string | null;
  readonly sessionState: string;
  readonly sessionIsOfThisDiploma: boolean;
}

/** What the signed minutes say of this file (R49). */
export interface DecisionFacts {
  readonly sense: 'FAVOURABLE' | 'UNFAVOURABLE' | 'MORE';
  readonly reasoned: boolean;
  readonly minutesSigned: boolean;
}

/** What the clock knows of a file whose answers do not come; days are the centre's. */
export interface LapseFacts {
  readonly today: string;
  /** The day on which its student was last given notice. */
  readonly noticedOn: string | null;
  /** How many days a notice leaves. */
  readonly lapseAfter: number;
}

/** Facts a guard reads, by the move that needs them. */
export interface ReturnFacts {
  readonly points: readonly string[];
  readonly today: string;
  readonly dueOn: string;
}

export interface RecallFacts {
  readonly sessionState: string;
  /** The jury puts the file back, without deciding it. */
  readonly isPutBack: boolean;
}

/** States in which nothing has been sent to the national jury yet. */
export const BEFORE_FORWARDING: readonly ReportState[] = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ADMISSIBLE',
  'ASSIGNED',
  'UNDER_REVIEW',
  'OPINION_PROPOSED',
];
