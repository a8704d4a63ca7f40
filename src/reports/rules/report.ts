import type { Living } from '../../platform/lifecycle/rules/index.js';
import type { ReportKind } from './report-kind.js';

/** The states of a report file, in the order of its way; printed in docs/lifecycles.md. */
export const REPORT_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ADMISSIBLE',
  'ASSIGNED',
  'UNDER_REVIEW',
  'OPINION_PROPOSED',
  'FORWARDED',
  'VALIDATED',
  'NOT_VALIDATED',
  'WITHDRAWN',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What a person can be to one report; its examiner answers an appeal against what was decided of it. */
export type ReportStanding = 'author' | 'registry' | 'coordinator' | 'professor' | 'secretary' | 'juror' | 'examiner';

/** What a professor proposes (R48). There is no third: reservations are said in the reasons. */
export type OpinionSense = 'FAVOURABLE' | 'UNFAVOURABLE';

/** Who asked for the file to be completed. */
export type ReturnedBy = 'registry' | 'professor' | 'jury';

/** A report file, as one reader sees it. */
export interface Report extends Living<ReportState> {
  readonly number: string;
  readonly kind: ReportKind;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly centreId: string;
  readonly course: string | null;
  /** The employer asked that its content stay within the procedure. */
  readonly confidential: boolean;
  /** It is opened by persons, not by its centre: marked so since decision 18; before, the word alone was borne. */
  readonly restricted: boolean;
  readonly openedAt: Date;
  /** Its student opened it, or the registry on paper in their name (R19). */
  readonly openedAs: 'author' | 'registry';
  readonly stateSince: Date;
  /** The day by which a returned file is answered, in the centre's local date. */
  readonly dueOn: string | null;
  readonly currentVersionId: string;
  readonly followsId: string | null;
  readonly opinionId: string | null;
  readonly opinionSense: OpinionSense | null;
  readonly awardId: string | null;
  /** Who returned it, while it is RETURNED. */
  readonly returnedBy: ReturnedBy | null;
  /** A professor examines it now. */
  readonly hasProfessor: boolean;
  /** Who is in charge of it in its registry: the reader, somebody else, or nobody. */
  readonly officer: 'reader' | 'another' | null;
}
