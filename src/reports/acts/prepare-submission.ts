import { otherDeclarations, reportPagesAsked } from '../../experience/index.js';
import { readingsOf } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { internshipsToName } from '../data/named-internships.store.js';
import { kindOfReport } from '../rules/index.js';
import { returnsOf } from '../data/returns.store.js';
import { reportToEdit } from './report-to-edit.js';

/** All that the preparation of a deposit shows. Refused as any edit of the file is (403, 404, 409). */
export async function prepareSubmission(tx: Tx, actor: Actor, id: string) {
  const edited = await reportToEdit(tx, actor, id);
  if (isRefusal(edited)) return edited;
  const { report, version } = edited;
  const [open] = (await returnsOf(tx, { reportId: id })).filter(({ answeredAt }) => answeredAt === null);
  const reusable =
    version.periods.length === 0 ? await otherDeclarations(tx, report.studentId, version.declarationId) : [];
  const readings = await readingsOf(
    tx,
    version.documents.map(({ paperId }) => paperId),
  );
  const offered = kindOfReport(report.kind).presentsInternship ? await internshipsToName(tx, report) : [];
  return { ...edited, offered, open, reusable, readings, expected: await reportPagesAsked(tx, report.centreId) };
}
