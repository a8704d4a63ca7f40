import { randomUUID } from 'node:crypto';
import { todayIn } from '../../diplomas/index.js';
import { holds, type Actor } from '../../people/index.js';
import { yearOf } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth, type Moved } from '../../platform/lifecycle/index.js';
import { nextNumber } from '../../platform/numbering/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { kindOfReport, type ReportKind } from '../rules/index.js';
import { openingFacts } from '../data/opening.store.js';
import { ReportRecord } from '../data/report.record.js';
import { giveStanding } from '../data/standings.store.js';
import { beginVersion, type ReportVersion } from '../data/versions.store.js';
import { REPORT } from '../report.js';

/** A file about to be opened; `studentId` when the registry opens it on paper, in the student's name. */
export interface NewReport {
  readonly kind: ReportKind;
  readonly diplomaId: string;
  readonly centreId: string;
  readonly course?: string | undefined;
  readonly studentId?: string | undefined;
  /** On which paper of theirs: its history says so (decision 21). */
  readonly paper?: string | undefined;
  /** The refused file it follows, and the version whose content it takes over. */
  readonly follows?: { readonly reportId: string; readonly version: ReportVersion } | undefined;
}

/**
 * Opens a report file. Refused when its student is not and never was enrolled there (422), when a file of the same kind
 * is open (409, with its id), when somebody else than its student or the centre's registry asks (404), and when a
 * certificate is asked another report than R22's (422).
 */
export async function openReport(
  tx: Tx,
  actor: Actor,
  opened: NewReport,
): Promise<{ readonly reportId: string; readonly moved: Moved } | Refusal> {
  const studentId = opened.studentId ?? actor.personId;
  const onPaper = studentId !== actor.personId;
  if (onPaper && !holds(actor, 'registry', { centreId: opened.centreId })) return notFound;
  const place = await openingFacts(tx, studentId, opened);
  if (!place.enrolled) return refuse(422, 'reports.notEnrolled', undefined, 'enrolment');
  if ((place.family === 'certificate') !== kindOfReport(opened.kind).forCertificates)
    return refuse(
      422,
      place.family === 'certificate' ? 'reports.activityReportAsked' : 'reports.activityForCertificates',
      undefined,
      'kind',
    );
  if (place.validated) return refuse(409, 'reports.alreadyValidated', undefined, 'enrolment');
  if (place.alreadyOpen)
    return refuse(
      409,
      'reports.alreadyOpen',
      { number: place.alreadyOpen.number, id: place.alreadyOpen.id },
      'enrolment',
    );

  const reportId = randomUUID();
  const year = yearOf(await todayIn(tx, opened.centreId));
  await tx.manager.insert(ReportRecord, {
    id: reportId,
    number: await nextNumber(tx, { kind: 'report', letter: '' }, year),
    kind: opened.kind,
    studentId,
    diplomaId: opened.diplomaId,
    centreId: opened.centreId,
    course: opened.course ?? null,
    confidential: false,
    state: 'DRAFT',
    journalSeq: 1,
    stateSince: tx.now,
    openedAt: tx.now,
    followsId: opened.follows?.reportId ?? null,
  });
  const versionId = await beginVersion(tx, { id: reportId, studentId }, opened.follows?.version);
  await tx.manager.update(ReportRecord, { id: reportId }, { currentVersionId: versionId });
  await giveStanding(tx, { reportId, holderId: studentId, heldAs: 'author' });
  await giveStanding(tx, { reportId, holderId: opened.centreId, heldAs: 'registry' });
  const moved = await recordBirth(tx, REPORT, reportId, 'open', {
    by: actor,
    actedAs: onPaper ? 'registry' : 'author',
    reason: opened.paper,
  });
  return { reportId, moved };
}
