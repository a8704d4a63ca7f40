import { randomUUID } from 'node:crypto';
import { keepAssessment, plansOf, writePrescription, type Prescription } from '../../experience/index.js';
import { giveSignature, type Actor, type GivenSignature } from '../../people/index.js';
import { addMonths } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { JournalDocument } from '../../platform/journal/index.js';
import { makeMove, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { writeAnswer } from '../data/answers.store.js';
import { standingExamination } from '../data/examinations.store.js';
import { EXAMINATION } from '../examination.js';
import { EXAMINATION_LIFECYCLE, type AnswerGiven, type Examination, type SignedBy } from '../rules/index.js';
import { saidOf, unpreparable, type Retaining, type SaidAnswer } from './said-answer.js';
import { weighExamination } from './weigh-examination.js';

/**
 * A member gives the answer of a commission that was convened before it had a chair: nobody signs beside them. Refused
 * (409) to any other commission, and before its day; (422) as `notPreparable` says, and for a length that such a
 * diploma does not know (R16, R17).
 */
export async function answerExamination(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  given: AnswerGiven & { readonly retained: readonly Retaining[] },
): Promise<Moved | Refusal> {
  const notNow = refusalFor(EXAMINATION_LIFECYCLE, examination, 'answer');
  if (notNow) return notNow;
  if (examination.chairId !== null) return refuse(409, 'examinations.notSigned');
  const said = await saidOf(tx, examination, given);
  const refusal = await unpreparable(tx, examination, said);
  if (refusal) return refusal;
  const signature = await giveSignature(tx, actor, 'commission-answer');
  return isRefusal(signature) ? signature : giveAnswer(tx, actor, examination, said, { signed: null, signature });
}

/** By whom an answer is given: those who signed what was prepared, or the member who gives it alone. */
interface Giving {
  readonly signed: SignedBy | null;
  readonly signature: GivenSignature;
  readonly prepared?: { readonly revision: number; readonly sha256: string };
}

/**
 * Gives the commission's answer: what it retains of each period, what it asks, and why. It becomes the prescription of
 * that student and diploma, and supersedes the answer before it, in the same transaction; both stay.
 */
export async function giveAnswer(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  { commission, diploma, declared, facts, nature, months }: SaidAnswer,
  { signed, signature, prepared }: Giving,
): Promise<Moved | Refusal> {
  const { studentId, diplomaId, id: examinationId } = examination;
  const { kind, retained, reasoning, today } = facts;
  const before = await standingExamination(tx, studentId, diplomaId);
  const superseded = before && (await makeMove(tx, EXAMINATION, before, 'supersede', { by: { portal: 'system' } }));
  if (isRefusal(superseded)) return superseded;
  const id = randomUUID();
  const assessed = await weighExamination(tx, examination, diploma, {
    ...{ periods: declared, retained, today },
    plans: await plansOf(tx, examination),
    prescription: prescribedBy(kind, nature, months),
  });
  if (!assessed) throw new Error(`Examination ${examinationId} was deposited and cannot be weighed.`);
  const documents: JournalDocument[] = [await keepAssessment(tx, { answerId: id }, assessed)];
  if (prepared) documents.push({ name: 'answer', sha256: prepared.sha256 });
  const moved = await makeMove(tx, EXAMINATION, examination, 'answer', {
    by: actor,
    facts: { ...facts, signed },
    reason: reasoning,
    documents,
    set: { answerId: id },
  });
  if (isRefusal(moved)) return moved;
  await writeAnswer(tx, signature, {
    ...{ id, examinationId, kind, nature, months, retained },
    chairId: commission.chairId,
    commissionId: commission.id,
    reasoning: reasoning.trim(),
    plannedEnd: months === null ? null : addMonths(today, months),
    revision: prepared?.revision ?? null,
  });
  await writePrescription(tx, { id, studentId, diplomaId, examinationId, kind, nature, months });
  return moved;
}

/** What an answer asks, as it is weighed from then on: its lines in one. */
function prescribedBy(kind: AnswerGiven['kind'], nature: string | null, months: number | null): Prescription | null {
  if (months === null || (kind !== 'COMPLEMENT' && kind !== 'INTERNSHIP')) return null;
  const lines = (nature ?? '').split(/\s*\n\s*/).join(' ; ');
  return { kind: kind === 'COMPLEMENT' ? 'complement' : 'internship', months, ...(lines !== '' && { nature: lines }) };
}
