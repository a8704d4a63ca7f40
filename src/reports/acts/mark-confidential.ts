import { studentOf, writeToEach } from '../../letters/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import { keepConfidential, keepLifted } from '../data/confidential.store.js';
import { saysSomething } from '../../platform/texts/index.js';
import { officerOf } from '../data/officers.store.js';
import { findReport, holdReportAlone } from '../data/reports.store.js';
import { marksAs, notToMark, type MarkedAs, type Report } from '../rules/index.js';
import { words } from '../words/words.js';
import { takeChargeUnlessTaken } from './put-in-charge.js';

/** What is said of a file, and why. */
export interface Marking {
  readonly confidential: boolean;
  readonly reason: string;
}

/**
 * Marks a file confidential, or opens it again (decision 18): by its student, or by its officer in charge, with a
 * reason. Whoever of its registry marks a file that nobody is in charge of is so from then on: nobody else there would
 * read it. The student, and the officer, are told of what the other did. Said twice, it changes nothing. Refused (403,
 * 404) to others, (409) to the registry while another is in charge, (422) to it without a reason.
 */
export async function markConfidential(
  tx: Tx,
  actor: Actor,
  reportId: string,
  { confidential, reason }: Marking,
): Promise<Report | Refusal> {
  await holdReportAlone(tx, reportId);
  const report = await findReport(tx, actor, reportId);
  if (!report) return notFound;
  const refusal = notToMark(report, reason);
  if (refusal) return refusal;
  const as = marksAs(report);
  if (as === undefined || (confidential ? report.restricted : !report.confidential)) return report;
  const marked = {
    reportId,
    centreId: report.centreId,
    as, // Where no reason is owed, signs without a word are none.
    reason: saysSomething(reason) ? reason.trim() : '',
  };
  if (confidential) await keepConfidential(tx, actor, marked);
  else await keepLifted(tx, actor, marked);
  const taken = as === 'registry' && confidential ? await takeChargeUnlessTaken(tx, actor, report) : undefined;
  if (isRefusal(taken)) return taken;
  await tell(tx, report, as, { confidential, reason: marked.reason });
  return report;
}

/** The other of the two is told: the student of what the registry did, the officer of what the student did. */
async function tell(tx: Tx, report: Report, as: MarkedAs, { confidential, reason }: Marking): Promise<void> {
  const officer = as === 'author' ? await officerOf(tx, report.id) : undefined;
  const readers = as === 'registry' ? await studentOf(tx, report) : officer ? [officer] : [];
  await writeToEach(tx, readers, {
    about: { thing: 'report', thingId: report.id },
    kind: confidential ? 'report.confidential' : 'report.notConfidential',
    cause: `confidential:${report.id}:${String(confidential)}:${tx.now.toISOString()}`,
    text: (locale) => words(locale).letters[confidential ? 'confidential' : 'notConfidential'](report.number, reason),
  });
}
