import type { Lifecycle, Move } from '../../platform/lifecycle/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import { notDistinct, type Addresses } from './distinct.js';
import { forbidden, notComplete, notFilable } from './filing.js';
import { INTERNSHIP_STATES, type Internship, type InternshipStanding, type InternshipState } from './internship.js';
import type { LegalCheck } from './legal.js';
import { notProven, type OtherProofs } from './other-proofs.js';
import type { Terms } from './terms.js';

/** The whole life of an internship under its agreement. Nothing else may change its state. */
export const INTERNSHIP_MOVES = {
  open: { from: [], to: 'DRAFT', by: ['author'], form: true },
  submit: { from: ['DRAFT'], to: 'SUBMITTED', by: ['author'], form: 'submission', needs: notFilable },
  approve: { from: ['SUBMITTED'], to: 'TEACHER_APPROVED', by: ['teacher'], form: 'approval', needs: notApproved },
  release: { from: ['SUBMITTED', 'TEACHER_APPROVED', 'SIGNING'], to: 'SUBMITTED', by: ['system'] },
  appoint: {
    from: ['SUBMITTED'],
    to: 'SUBMITTED',
    by: ['registry', 'coordinator'],
    form: 'teacher',
    unless: hasTeacher,
    needs: notAppointed,
  },
  verify: { from: ['TEACHER_APPROVED'], to: 'SIGNING', by: ['registry'], form: 'verification', needs: notVerified },
  return: {
    from: ['SUBMITTED', 'TEACHER_APPROVED', 'SIGNING'],
    to: 'RETURNED',
    by: ['teacher', 'registry'],
    reason: true,
  },
  resubmit: { from: ['RETURNED'], to: 'SUBMITTED', by: ['author'], form: 'submission', needs: notFilable },
  refuse: { from: ['SUBMITTED', 'TEACHER_APPROVED'], to: 'REFUSED', by: ['teacher', 'registry'], reason: true },
  sign: { from: ['SIGNING'], to: 'SIGNED', by: ['system'], needs: notSignedInTime },
  declineToSign: { from: ['SIGNING'], to: 'RETURNED', by: ['system'], reason: true },
  lapse: { from: ['SIGNING', 'RETURNED'], to: 'LAPSED', by: ['clock'], needs: firstDayHasNotCome },
  start: { from: ['SIGNED'], to: 'IN_PROGRESS', by: ['clock'], needs: startHasNotCome },
  interrupt: {
    from: ['IN_PROGRESS'],
    to: 'INTERRUPTED',
    by: ['author', 'registry'],
    reason: true,
    form: 'interruption',
    needs: notInterruptedThen,
  },
  postpone: { from: ['INTERRUPTED'], to: 'IN_PROGRESS', by: ['registry'], form: 'resumption', unless: notAmendedSince },
  settle: { from: ['INTERRUPTED'], to: 'COMPLETED', by: ['registry'], reason: true, form: 'settlement' },
  complete: { from: ['IN_PROGRESS'], to: 'COMPLETED', by: ['clock'], needs: endHasNotPassed },
  certify: { from: ['COMPLETED'], to: 'CERTIFIED', by: ['registry'], form: 'certificate', needs: notCertified },
  cancel: {
    from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'TEACHER_APPROVED', 'SIGNING'],
    to: 'CANCELLED',
    by: ['author', 'registry'],
    reason: true,
  },
  cancelSigned: { from: ['SIGNED', 'INTERRUPTED'], to: 'CANCELLED', by: ['registry'], reason: true },
} as const satisfies Record<string, Move<InternshipState, InternshipStanding, Internship, never>>;

/** A move of the table, by name. */
export type InternshipMove = keyof typeof INTERNSHIP_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const INTERNSHIP_LIFECYCLE: Lifecycle<InternshipState, Internship, typeof INTERNSHIP_MOVES> = {
  name: 'internship',
  states: INTERNSHIP_STATES,
  ends: ['CERTIFIED', 'REFUSED', 'CANCELLED', 'LAPSED'],
  moves: INTERNSHIP_MOVES,
};

/** What the referent teacher brings: why the tasks fit the diploma (R37), and what the law has to say now. */
export interface ApprovalFacts {
  readonly comment: string;
  readonly checks: readonly LegalCheck[];
}

function notApproved({ comment, checks }: ApprovalFacts): Refusal | undefined {
  return refuseAll(
    saysSomething(comment) ? undefined : refuse(422, 'internships.fitNotCommented', undefined, 'comment'),
    forbidden(checks),
  );
}

function hasTeacher({ teacherEndedAt }: Internship): Refusal | undefined {
  return teacherEndedAt === null ? refuse(409, 'internships.hasTeacher') : undefined;
}

/** What whoever names another referent teacher brings: who teaches there, and what the terms would then meet. */
export interface AppointmentFacts {
  readonly teacherId: string | null;
  readonly teachers: readonly { readonly id: string }[];
  readonly terms: Terms;
  readonly addresses: Addresses;
  readonly checks: readonly LegalCheck[];
}

function notAppointed({ teacherId, teachers, terms, addresses, checks }: AppointmentFacts): Refusal | undefined {
  if (!teachers.some(({ id }) => id === teacherId))
    return refuse(422, 'internships.teacherUnknown', undefined, 'teacherId');
  return refuseAll(notDistinct(terms, addresses), forbidden(checks.filter(({ code }) => code === 'teacherCap')));
}

/** What the registry brings before the agreement is signed. */
export interface VerificationFacts {
  readonly terms: Terms;
  readonly insuranceSeen: boolean;
  readonly hostDeclared: boolean;
  /** The registry certified that it comes at the end of the course (R34), now or before. */
  readonly courseEndCertified: boolean;
  /** It is shorter than what is asked of this student (R28). */
  readonly short: boolean;
  readonly shortAcknowledged: boolean;
  readonly checks: readonly LegalCheck[];
  readonly today: string;
}

function notVerified(
  {
    terms,
    insuranceSeen,
    hostDeclared,
    courseEndCertified,
    short,
    shortAcknowledged,
    checks,
    today,
  }: VerificationFacts,
  { startsOn }: Internship,
): Refusal | undefined {
  // Nobody could sign on an earlier day any more (R31): the dates must change.
  if (startsOn === null || startsOn <= today) return refuse(409, 'internships.startCameUnsigned');
  return refuseAll(
    insuranceSeen ? undefined : refuse(422, 'internships.insuranceNotSeen', undefined, 'insuranceSeen'),
    hostDeclared ? undefined : refuse(422, 'internships.hostNotDeclared', undefined, 'hostDeclared'),
    courseEndCertified ? undefined : refuse(422, 'internships.courseEndNotCertified', undefined, 'courseEnd'),
    short && !shortAcknowledged
      ? refuse(422, 'internships.shortNotAcknowledged', undefined, 'shortAcknowledged')
      : undefined,
    notComplete(terms),
    forbidden(checks),
  );
}

/** All five signatures, the last of them before the day of the start (R31, A17). */
export interface SignedFacts {
  readonly lastSignedOn: string;
}

function notSignedInTime({ lastSignedOn }: SignedFacts, { startsOn }: Internship): Refusal | undefined {
  return startsOn !== null && lastSignedOn < startsOn ? undefined : refuse(409, 'internships.signedTooLate');
}

/** What the clock brings of what nobody signed in time: its first day, as it was filed, or as it is being corrected. */
export interface LapseFacts {
  readonly today: string;
  readonly firstDay: string | null;
}

/** Nobody could sign on an earlier day any more (R31): what is not signed by then never is. */
function firstDayHasNotCome({ today, firstDay }: LapseFacts): Refusal | undefined {
  return firstDay !== null && firstDay <= today ? undefined : refuse(409, 'internships.startHasNotCome');
}

/** What the clock brings: the day it is in the centre. */
export interface ClockFacts {
  readonly today: string;
}

function startHasNotCome({ today }: ClockFacts, { startsOn }: Internship): Refusal | undefined {
  return startsOn !== null && startsOn <= today ? undefined : refuse(409, 'internships.startHasNotCome');
}

function endHasNotPassed({ today }: ClockFacts, { endsOn }: Internship): Refusal | undefined {
  return endsOn !== null && endsOn < today ? undefined : refuse(409, 'internships.endHasNotPassed');
}

/** The day from which the trainee is no longer there. */
export interface InterruptionFacts extends ClockFacts {
  readonly on: string;
}

function notInterruptedThen({ on, today }: InterruptionFacts, { startsOn, endsOn }: Internship): Refusal | undefined {
  if (on > today) return refuse(422, 'internships.interruptionToCome', undefined, 'on');
  return startsOn === null || endsOn === null || on < startsOn || on > endsOn
    ? refuse(422, 'internships.interruptionOutside', undefined, 'on')
    : undefined;
}

function notAmendedSince({ amendedSince }: Internship): Refusal | undefined {
  return amendedSince ? undefined : refuse(409, 'internships.noAmendmentSigned');
}

/** The host's attestation (D124-9): effective dates, presence in hours, gratuity in all. */
export interface CertificateFacts extends ClockFacts {
  readonly from: string;
  readonly to: string;
  readonly hours: number;
  /** What it rests on where the host gave no attestation. */
  readonly otherProofs?: OtherProofs | undefined;
}

function notCertified(
  { from, to, hours, today, otherProofs }: CertificateFacts,
  { startsOn }: Internship,
): Refusal | undefined {
  return refuseAll(
    to < from ? refuse(422, 'internships.endBeforeStart', undefined, 'to') : undefined,
    to > today ? refuse(422, 'internships.certifiedToCome', undefined, 'to') : undefined,
    // In force before it began (C14).
    startsOn !== null && from < startsOn ? refuse(422, 'internships.beforeAgreement', { startsOn }, 'from') : undefined,
    hours > 0 ? undefined : refuse(422, 'internships.hoursMissing', undefined, 'hours'),
    otherProofs && notProven(otherProofs, { today }),
  );
}
