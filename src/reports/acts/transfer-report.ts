import { studentOf, writeToEach } from '../../letters/index.js';
import { isEnrolled, peopleSeated, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal, notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { findReport, holdReportAlone, reportForThePortal } from '../data/reports.store.js';
import { endStandings } from '../data/standings.store.js';
import {
  answerTransfer,
  insertTransfer,
  moveToCentre,
  otherCentres,
  professorOf,
  transferOf,
  transferToAnswer,
  wasJudged,
  type Transfer,
} from '../data/transfers.store.js';
import { REPORT } from '../report.js';
import { notToTransfer, notTransferable, ofProfessor, type Report } from '../rules/index.js';
import { transferWords } from '../words/transfer-words.js';

/**
 * The registry that has a file asks another centre to take it, with why; that registry is told. Refused (403, 404) to
 * others, (409) where the file stays in its centre or a transfer waits already, (422) for an unknown centre.
 */
export async function askTransfer(
  tx: Tx,
  actor: Actor,
  reportId: string,
  { centreId, reason }: { readonly centreId: string; readonly reason: string },
): Promise<undefined | Refusal> {
  await holdReportAlone(tx, reportId);
  const report = await findReport(tx, actor, reportId);
  if (!report) return notFound;
  const refusal = notToTransfer(report, { wasJudged: await wasJudged(tx, reportId) });
  if (refusal) return refusal;
  if (await transferOf(tx, reportId)) return refuse(409, 'reports.transferWaits');
  if (!(await otherCentres(tx, report.centreId)).some(({ id }) => id === centreId))
    return refuse(422, 'reports.transferCentreUnknown', undefined, 'centre');
  const id = await insertTransfer(tx, {
    reportId,
    fromId: report.centreId,
    toId: centreId,
    by: actor.personId,
    reason: reason.trim(),
  });
  const transfer = await transferOf(tx, reportId);
  if (transfer)
    await writeToEach(tx, await peopleSeated(tx, centreId, ['registry']), {
      about: { thing: 'report', thingId: reportId },
      kind: 'report.transferAsked',
      cause: `transfer:${id}:asked`,
      text: (locale) => transferWords(locale).letters.asked(transfer),
    });
  return undefined;
}

/** The registry that asked for it gives it up. Refused (404) to others, (409) where none waits. */
export async function takeTransferBack(tx: Tx, actor: Actor, reportId: string): Promise<undefined | Refusal> {
  await holdReportAlone(tx, reportId);
  const report = await findReport(tx, actor, reportId);
  if (!report) return notFound;
  if (!report.standings.includes('registry')) return refuse(403, 'lifecycle.notYours');
  const transfer = await transferOf(tx, reportId);
  if (!transfer) return refuse(409, 'reports.noTransfer');
  await answerTransfer(tx, transfer.id, { by: actor.personId, answer: 'taken-back' });
  return undefined;
}

/** The registry that it is asked of declines, and says why; the other is told. Refused (404) to others. */
export async function declineTransfer(tx: Tx, actor: Actor, id: string, why: string): Promise<undefined | Refusal> {
  const transfer = await heldTransfer(tx, actor, id);
  if (!transfer) return notFound;
  await answerTransfer(tx, id, { by: actor.personId, answer: 'declined', why: why.trim() });
  await writeToEach(tx, await peopleSeated(tx, transfer.fromId, ['registry']), {
    about: { thing: 'report', thingId: transfer.reportId },
    kind: 'report.transferDeclined',
    cause: `transfer:${id}:declined`,
    text: (locale) => transferWords(locale).letters.declined(transfer, why.trim()),
  });
  return undefined;
}

/**
 * The registry that it is asked of takes the file: in one transaction it is that centre's, with its requests, and
 * nobody of the other reads it any more; its professor stays by a seat there or by the act given, or is released. The
 * student, both registries and the professor are told. Refused (404) to others, (409) where the file stays in its
 * centre, or its student was never enrolled for its diploma in the new one.
 */
export async function acceptTransfer(
  tx: Tx,
  actor: Actor,
  id: string,
  { delegation }: { readonly delegation: string },
): Promise<undefined | Refusal> {
  const transfer = await heldTransfer(tx, actor, id);
  const report = transfer && (await reportForThePortal(tx, transfer.reportId));
  if (!transfer || !report) return notFound;
  const refusal = notTransferable(report, { wasJudged: await wasJudged(tx, report.id) });
  if (refusal) return refusal;
  const { studentId, diplomaId } = report;
  if (!(await isEnrolled(tx, { personId: studentId, diplomaId, centreId: transfer.toId })))
    return refuse(409, 'reports.notEnrolledThere');
  const professor = await professorOf(tx, report.id, transfer.toId);
  const outcome = ofProfessor({
    hasProfessor: professor !== undefined,
    isSeatedThere: professor?.isSeated === true,
    delegation: delegation.trim(),
  });
  if (professor && outcome === 'released') await release(tx, report, professor.id);
  await answerTransfer(tx, id, {
    by: actor.personId,
    answer: 'accepted',
    delegated: professor && outcome === 'delegated' ? { professorId: professor.id, act: delegation.trim() } : undefined,
  });
  await moveToCentre(tx, {
    reportId: report.id,
    toId: transfer.toId,
    restricted: report.restricted,
    by: actor.personId,
  });
  await tx.wiring.fileTransfers.follow(tx, {
    ...{ reportId: report.id, studentId, diplomaId, fromId: transfer.fromId, toId: transfer.toId },
    releasedId: outcome === 'released' ? professor?.id : undefined,
  });
  const letter = { about: { thing: 'report', thingId: report.id }, cause: `transfer:${id}:accepted` };
  const registries = [
    ...(await peopleSeated(tx, transfer.fromId, ['registry'])),
    ...(await peopleSeated(tx, transfer.toId, ['registry', 'coordinator'])),
  ];
  await writeToEach(tx, await studentOf(tx, report), {
    ...letter,
    kind: 'report.transferred',
    text: (locale) => transferWords(locale).letters.toStudent(transfer),
  });
  await writeToEach(tx, registries, {
    ...letter,
    kind: 'report.transferred',
    text: (locale) => transferWords(locale).letters.toRegistries(transfer, actor.name),
  });
  if (professor)
    await writeToEach(tx, [professor], {
      ...letter,
      kind: 'report.transferred',
      text: (locale) => transferWords(locale).letters.toProfessor(transfer, outcome !== 'released'),
    });
  return undefined;
}

/** The file first, then the transfer as it is by then: whoever would assign, deposit or answer meanwhile waits. */
async function heldTransfer(tx: Tx, actor: Actor, id: string): Promise<Transfer | undefined> {
  const found = await transferToAnswer(tx, actor, id);
  if (!found) return undefined;
  await holdReportAlone(tx, found.reportId);
  return transferToAnswer(tx, actor, id);
}

async function release(tx: Tx, report: Report, professorId: string): Promise<void> {
  const move = report.state === 'ASSIGNED' ? 'decline' : report.state === 'UNDER_REVIEW' ? 'release' : undefined;
  if (move) {
    const moved = await makeMove(tx, REPORT, report, move, { by: { portal: 'system' }, reason: undefined });
    if (isRefusal(moved)) throw new Error(`Report ${report.number} cannot lose its professor: ${moved.code}`);
  }
  await endStandings(tx, { reportId: report.id, heldAs: 'professor', holderId: professorId, why: 'transferred' });
}
