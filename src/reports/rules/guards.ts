import { addDays } from '../../platform/clock/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type {
  AssignmentFacts,
  DecisionFacts,
  DepositFacts,
  ForwardingFacts,
  LapseFacts,
  ProposalFacts,
  RecallFacts,
  ReturnFacts,
} from './facts.js';
import { kindOfReport } from './report-kind.js';
import type { Report } from './report.js';

/**
 * A file is written by its student, or its registry, until it is deposited, and again once it is returned; what was
 * deposited is not (W05).
 */
export function notEditable(report: Pick<Report, 'standings' | 'state' | 'openedAs'>): Refusal | undefined {
  return notInPreparation(report) ?? (report.state === 'DRAFT' ? draftOfStudent(report) : undefined);
}

/** What is being prepared may be looked at anew by its student and by its registry, whoever began it. */
export function notInPreparation({ standings, state }: Pick<Report, 'standings' | 'state'>): Refusal | undefined {
  if (!standings.includes('author') && !standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  return state === 'DRAFT' || state === 'RETURNED' ? undefined : refuse(409, 'reports.notEditable');
}

/** A draft that its student began is theirs alone: the registry writes one on paper, in a file of its own (decision 21). */
export function draftOfStudent({ standings, openedAs }: Pick<Report, 'standings' | 'openedAs'>): Refusal | undefined {
  return openedAs === 'author' && !standings.includes('author') ? refuse(409, 'reports.draftOfStudent') : undefined;
}

/** The registry deposits on a paper, or at the request of the student, and says which. */
export function paperMissing({ standings }: Pick<Report, 'standings'>, paper: string): Refusal | undefined {
  return standings.includes('author') || saysSomething(paper)
    ? undefined
    : refuse(422, 'reports.paperMissing', undefined, 'paper');
}

/**
 * R41, R42: everything declared and certified, something significant in the specialty (or the internship), the report's
 * PDF.
 */
export function notReadyToDeposit(facts: DepositFacts, report: Report): Refusal | undefined {
  return refuseAll(
    notDeclared(facts, report),
    facts.internshipToName ? refuse(422, 'reports.internshipNotNamed', undefined, 'internships') : undefined,
    notOnPaper(facts),
    facts.pointsUnanswered > 0
      ? refuse(422, 'reports.pointsUnanswered', { count: facts.pointsUnanswered }, 'points')
      : undefined,
    facts.completenessCertified ? undefined : refuse(422, 'reports.notCertified', undefined, 'certified'),
  );
}

/** What is declared is valid in any case; that something is declared is asked where experience is (R22, decision 16). */
function notDeclared({ periods, experienceAsked }: DepositFacts, report: Report): Refusal | undefined {
  if (experienceAsked && periods.length === 0) return refuse(422, 'reports.noPeriod', undefined, 'periods');
  return refuseAll(
    periods.some((period) => period.fromFuture)
      ? refuse(422, 'reports.periodInTheFuture', undefined, 'periods')
      : undefined,
    !experienceAsked || periods.some(kindOfReport(report.kind).presents)
      ? undefined
      : refuse(422, 'reports.noSignificantPeriod', undefined, 'periods'),
  );
}

function notOnPaper(facts: DepositFacts): Refusal | undefined {
  return refuseAll(
    facts.hasReport ? undefined : refuse(422, 'reports.noReportPaper', undefined, 'report'),
    ...facts.papersRefused.map((name) => refuse(422, 'reports.paperRefused', { name }, 'report')),
    facts.paperBeyondScan === undefined
      ? undefined
      : refuse(422, 'reports.paperNotScannable', { name: facts.paperBeyondScan }, 'report'),
    facts.papersUnscanned > 0 ? refuse(422, 'reports.papersUnscanned', undefined, 'report') : undefined,
    facts.papersUnread > 0 ? refuse(422, 'reports.papersUnread', undefined, 'report') : undefined,
  );
}

/** R45: a report comes before its annexes, and they begin on a page of its PDF. */
export function annexesLeaveNoReport(annexesFrom: number, pages: number | null): Refusal | undefined {
  if (annexesFrom < 1) return refuse(422, 'reports.annexesNoSuchPage', undefined, 'annexesFrom');
  if (annexesFrom === 1) return refuse(422, 'reports.annexesLeaveNoReport', undefined, 'annexesFrom');
  return pages !== null && annexesFrom > pages
    ? refuse(422, 'reports.annexesBeyondTheEnd', { pages }, 'annexesFrom')
    : undefined;
}

/** The road back goes to the professor who waits for it: then `resume`, not `resubmit`. */
export function professorWaits(report: Report): Refusal | undefined {
  return goesBackToProfessor(report) ? refuse(409, 'reports.goesBackToProfessor') : undefined;
}

export function professorGone(report: Report): Refusal | undefined {
  return goesBackToProfessor(report) ? undefined : refuse(409, 'reports.goesBackToRegistry');
}

function goesBackToProfessor(report: Report): boolean {
  return report.returnedBy !== 'registry' && report.hasProfessor;
}

/** A return says what to answer, and by when. */
export function pointsMissing(facts: ReturnFacts): Refusal | undefined {
  return refuseAll(
    facts.points.some(saysSomething) ? undefined : refuse(422, 'reports.pointsMissing', undefined, 'points'),
    facts.dueOn <= facts.today ? refuse(422, 'reports.dueDatePassed', undefined, 'dueOn') : undefined,
  );
}

/** R46, and nobody examines their own file or one they are tied to. */
export function notFitToReview(facts: AssignmentFacts): Refusal | undefined {
  return refuseAll(
    facts.isTheStudent ? refuse(422, 'reports.professorIsTheStudent', undefined, 'professor') : undefined,
    facts.seated ? undefined : refuse(422, 'reports.professorNotSeated', undefined, 'professor'),
    facts.conflict ? refuse(422, 'reports.professorInConflict', undefined, 'professor') : undefined,
    facts.absentUntil ? refuse(422, 'reports.professorAbsent', { until: facts.absentUntil }, 'professor') : undefined,
  );
}

/** R47: reasoned in both cases, on the version that is there, every period qualified. */
export function notReadyToPropose(facts: ProposalFacts): Refusal | undefined {
  const length = saysSomething(facts.reasoning) ? facts.reasoning.trim().length : 0;
  if (!facts.onCurrentVersion) return refuse(409, 'reports.versionMoved');
  return refuseAll(
    facts.periodsWithoutQualification > 0
      ? refuse(422, 'reports.periodsNotQualified', { count: facts.periodsWithoutQualification }, 'periods')
      : undefined,
    facts.changesWithoutReason > 0
      ? refuse(422, 'reports.changesWithoutReason', { count: facts.changesWithoutReason }, 'periods')
      : undefined,
    length === 0 ? refuse(422, 'reports.reasoningMissing', undefined, 'reasoning') : undefined,
    length > 0 && length < facts.minimumLength
      ? refuse(422, 'reports.reasoningTooShort', { length, minimum: facts.minimumLength }, 'reasoning')
      : undefined,
  );
}

/** Only an unfavourable proposal is answered by a new version. */
export function notUnfavourable(report: Report): Refusal | undefined {
  // A refusal that differs with what is proposed would say it.
  if (report.opinionSense === null) return refuse(409, 'reports.opinionHidden');
  return report.opinionSense === 'UNFAVOURABLE' ? undefined : refuse(409, 'reports.opinionNotUnfavourable');
}

/** R48: on the occasion of the diploma request, to a session of that diploma's jury. */
export function notReadyToForward(facts: ForwardingFacts, report: Report): Refusal | undefined {
  if (facts.requestReportId !== report.id) return refuse(409, 'reports.noDiplomaRequest');
  if (facts.requestState !== 'ADMISSIBLE') return refuse(409, 'reports.requestNotAdmissible');
  if (facts.sessionState !== 'OPEN') return refuse(409, 'reports.sessionNotOpen');
  if (!facts.sessionIsOfThisDiploma) return refuse(422, 'reports.sessionOfAnotherDiploma', undefined, 'session');
  return undefined;
}

export function agendaLocked(facts: RecallFacts): Refusal | undefined {
  const isPutBack = facts.isPutBack && (facts.sessionState === 'LOCKED' || facts.sessionState === 'DELIBERATING');
  return isPutBack || facts.sessionState === 'OPEN' || facts.sessionState === 'CANCELLED'
    ? undefined
    : refuse(409, 'reports.agendaLocked');
}

/** A deferral alone is taken back: a file that others returned was never decided on. */
export function notReturnedByJury(report: Report): Refusal | undefined {
  return report.returnedBy === 'jury' ? undefined : refuse(409, 'reports.notReturnedByJury');
}

/** R49, for each sense its move: only what signed minutes say, with reasons. */
export function decisionIsNot(sense: DecisionFacts['sense']) {
  return function decisionSaysOtherwise(facts: DecisionFacts): Refusal | undefined {
    if (!facts.minutesSigned) return refuse(409, 'reports.minutesNotSigned');
    if (!facts.reasoned) return refuse(422, 'reports.decisionNotReasoned');
    return facts.sense === sense ? undefined : refuse(409, 'reports.decisionSaysOtherwise');
  };
}

/**
 * R32: the clock ends a wait only when the days that a notice leaves have run, the notice itself coming after the day
 * it speaks of.
 */
export function notYetLapsed({ today, noticedOn, lapseAfter }: LapseFacts, report: Report): Refusal | undefined {
  const isNoticed = report.dueOn !== null && noticedOn !== null && noticedOn > report.dueOn;
  return isNoticed && today > addDays(noticedOn, lapseAfter) ? undefined : refuse(409, 'reports.notYetLapsed');
}
