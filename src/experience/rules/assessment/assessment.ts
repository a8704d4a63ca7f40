import type { InternshipFacts } from './certified-internship.js';
import type { CompletedInternship } from './internship-length.js';
import type { AssessedFamily, Months, PeriodKind, Ruleset } from './ruleset.js';

/** A stretch of a period that is subtracted from it: unpaid leave, full parental leave (C10). Days inclusive. */
export interface Suspension {
  readonly from: string;
  readonly to: string;
}

/** A period as it is weighed: dates `YYYY-MM-DD`, inclusive; without `to` it is still going on. */
export interface AssessedPeriod {
  readonly from: string;
  readonly to?: string | null | undefined;
  /** 1 to 100. */
  readonly rate: number;
  readonly kind: PeriodKind;
  /** In the specialty takes both: the nature and the level (R3). */
  readonly nature: boolean;
  readonly level: boolean;
  readonly suspensions?: readonly Suspension[] | undefined;
}

/** A commission's answer for this student and diploma (decision 3). */
export interface Prescription {
  readonly kind: 'internship' | 'complement';
  readonly months: number;
  readonly nature?: string | undefined;
}

/** Everything an assessment is made of; the reference date is given, never read from a clock (C8). */
export interface AssessmentQuestion {
  readonly family: AssessedFamily;
  readonly experienceRequired: boolean;
  /** Experience may be a criterion of selection: said, and nothing else (R25). */
  readonly selectionByExperience?: boolean | undefined;
  /** The length the diploma's framework fixes, in months. */
  readonly internshipMonths?: number | undefined;
  /** The reference date, `YYYY-MM-DD`. */
  readonly on: string;
  /** Today; a later reference date gives a forecast. */
  readonly today: string;
  readonly periods: readonly AssessedPeriod[];
  readonly prescription?: Prescription | undefined;
  /** Those that count: every condition but their length is fulfilled. */
  readonly internships: readonly CompletedInternship[];
  /** All that is certified, where it is known: each is said, with why it counts or not. */
  readonly certified?: InternshipFacts | undefined;
}

/**
 * What comes of a declaration: enough, an internship, a complement; `undefined` where the rules say nothing of the
 * family.
 */
export type Outcome =
  'satisfied' | 'satisfied-by-internship' | 'internship' | 'complement' | 'not-required' | 'undefined';

/** One way to complete, in days still missing; those in the specialty are counted among the any. */
export interface CompletionOption {
  readonly anyDays?: number;
  readonly inSpecialtyDays?: number;
  readonly thenInternshipMonths?: Months;
}

/** A clause of the explanation: the rule it comes from, what it says, and its numbers. */
export interface Clause {
  readonly rule: string;
  readonly code: ClauseCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a clause says; each has its sentence. */
export type ClauseCode =
  | 'inSpecialtyReached'
  | 'inSpecialtyMissing'
  | 'totalReached'
  | 'totalMissing'
  | 'activityShown'
  | 'noActivity'
  | 'internshipAsked'
  | 'internshipToFix'
  | 'internshipFixedByFramework'
  | 'internshipFixedByCommission'
  | 'internshipMet'
  | 'internshipNotMet'
  | 'internshipCounted'
  | 'internshipOutOfSpecialty'
  | 'internshipNotOver'
  | 'internshipNotNamed'
  | 'internshipReportAwaited'
  | 'activityReportAwaited'
  | 'noInternshipHere'
  | 'activityReportAsked'
  | 'notRequired'
  | 'undefinedFamily'
  | 'complementPrescribed'
  | 'candidacyOnly'
  | 'selectionToo'
  | 'notContractual';

/** What is doubtful in a declaration and counts all the same; each has its sentence. */
export type WarningCode = 'identical-periods' | 'short-activity' | 'kind-not-counted';

/** The result, with the reason of each part of it; the rule set used goes with it. */
export interface Assessment {
  readonly outcome: Outcome;
  /** In days; hundredths at the most. */
  readonly inSpecialty: { readonly days: number };
  readonly total: { readonly days: number };
  readonly internshipMonths?: Months;
  readonly options?: readonly CompletionOption[];
  readonly earliest?: string;
  readonly forecast?: true;
  readonly prescribed?: { readonly months: number; readonly nature: string };
  readonly warnings: readonly {
    readonly code: WarningCode;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
  readonly explanation: readonly Clause[];
  readonly ruleset: Pick<Ruleset, 'id' | 'version' | 'source' | 'variantOf'>;
}
