import type { Actor } from '../../people/index.js';
import type { Made, Papers } from '../../papers/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved, makeMove, type Moved, refusalFor } from '../../platform/lifecycle/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { explain, isInSpecialty, keepAssessment, weighingFor, type MadeAssessment } from '../../experience/index.js';
import { localDate } from '../../platform/clock/index.js';
import { paperMissing, REPORT_LIFECYCLE, type DepositFacts, type Report, type ReportMove } from '../rules/index.js';
import { closeReturn, type Return } from '../data/returns.store.js';
import { freezeVersion, sealOfVersion, versionOf, type ReportVersion } from '../data/versions.store.js';
import { REPORT } from '../report.js';

/**
 * The move by which this file would be deposited now: the first time, again to the registry, or back to its professor.
 */
export function depositMoveOf(report: Report): 'submit' | 'resubmit' | 'resume' {
  if (report.state !== 'RETURNED') return 'submit';
  return report.returnedBy !== 'registry' && report.hasProfessor ? 'resume' : 'resubmit';
}

/**
 * What a deposit knows beside the file: whether its student certifies it complete, and whether there is an antivirus
 * here.
 */
export interface Certified {
  readonly certified: boolean;
  readonly areScanned: boolean;
}

/**
 * What the guard of a deposit reads: `today` is the centre's local date; where papers are scanned, each waits for its
 * verdict.
 */
export function depositFactsOf(
  version: ReportVersion,
  open: Return | undefined,
  { certified, areScanned, today }: Certified & { readonly today: string },
): DepositFacts {
  const toScan = areScanned ? version.documents.filter(({ reading }) => reading !== 'refused') : [];
  return {
    completenessCertified: certified,
    experienceAsked: version.asksExperience,
    hasReport: version.documents.some(({ role }) => role === 'report'),
    papersUnread: version.documents.filter(({ reading }) => reading === 'pending').length,
    papersRefused: version.documents.filter(({ reading }) => reading === 'refused').map(({ name }) => name),
    papersUnscanned: toScan.filter(({ scan }) => scan === null).length,
    paperBeyondScan: toScan.find(({ scan }) => scan === 'beyond-limits')?.name,
    internshipToName: version.mustName && version.internships.length === 0,
    pointsUnanswered: open?.points.filter(({ answer }) => !saysSomething(answer ?? '')).length ?? 0,
    periods: version.periods.map((period) => ({
      significant: period.significant,
      inSpecialty: isInSpecialty(period),
      kind: period.kind,
      fromFuture: period.from > today,
    })),
  };
}

/**
 * Why it cannot be deposited as it stands, before anything is asked of the student; undefined when only the
 * certification is missing.
 */
export function notReady(report: Report, facts: DepositFacts): Refusal | undefined {
  return refusalFor(REPORT_LIFECYCLE, report, depositMoveOf(report) satisfies ReportMove, {
    facts: { ...facts, completenessCertified: true },
  });
}

/**
 * Deposits the current version: seals it, freezes it, keeps what it was found to fulfil, and moves the file. The receipt
 * was drawn before, from the same seal: refused (409) when anything changed in between, and with what is missing (422) when it is not ready,
 * or when the registry does not say on which paper it acts.
 */
export async function depositReport(
  tx: Tx,
  actor: Actor,
  report: Report,
  papers: Papers,
  deposit: { readonly facts: DepositFacts; readonly sealed: string; readonly receipt: Made; readonly paper?: string },
): Promise<Moved | Refusal> {
  const unsaid = paperMissing(report, deposit.paper ?? '');
  if (unsaid) return unsaid;
  const late = await holdUnmoved(tx, REPORT, report);
  if (late) return late;
  const version = await versionOf(tx, report.currentVersionId);
  if (!version) throw new Error(`Report ${report.id} has no current version.`);
  const seal = await sealOfVersion(tx, version);
  if (seal.sha256 !== deposit.sealed || version.frozenAt !== null) return refuse(409, 'reports.changedMeanwhile');
  await freezeVersion(tx, version, seal, await papers.record(tx, deposit.receipt));
  const kept = await keepAssessment(tx, { versionId: version.id }, await assessDeposit(tx, report, version));
  const moved = await makeMove(tx, REPORT, report, depositMoveOf(report), {
    by: actor,
    facts: deposit.facts,
    // Whoever deposits in a student's name says on what; its student reads it (decision 21).
    ...(report.standings.includes('author') ? {} : { reason: deposit.paper }),
    documents: [...seal.documents, kept],
    set: { dueOn: null },
  });
  if ('journalId' in moved) await closeReturn(tx, { reportId: report.id });
  return moved;
}

/** What is deposited, weighed on the day of its deposit (C8). */
async function assessDeposit(
  tx: Tx,
  report: Report,
  { periods, plans, defenceOn }: ReportVersion,
): Promise<MadeAssessment> {
  const { weighing, timeZone } = await weighingFor(tx, report);
  const today = localDate(tx.now, timeZone);
  return explain({ weighing, periods, plans, defenceOn, retained: null, days: { on: today, today } });
}
