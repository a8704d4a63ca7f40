import { randomUUID } from 'node:crypto';
import { diplomaById, todayIn } from '../../diplomas/index.js';
import {
  askedBy,
  faultsOf,
  keepAssessment,
  PAGE_DATA,
  periodsOf,
  plansOf,
  rulesetFor,
  rulesToday,
  writePrescription,
  type Period,
  type Prescription,
} from '../../experience/index.js';
import { giveSignature, type Actor } from '../../people/index.js';
import { addMonths } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { writeAnswer } from '../data/answers.store.js';
import { commissionOf } from '../data/commissions.store.js';
import {
  EXAMINATION_LIFECYCLE,
  type AnswerFacts,
  type AnswerGiven,
  type Examination,
  type RetainedPeriod,
} from '../rules/index.js';
import { standingExamination } from '../data/examinations.store.js';
import { EXAMINATION } from '../examination.js';
import { weighExamination } from './weigh-examination.js';

/** How one period is retained, as the page sends it. */
export interface Retaining {
  readonly id: string;
  readonly nature: boolean;
  readonly level: boolean;
  readonly reason: string;
}

/**
 * A member gives the commission's answer: what it retains of each period, what it asks, and why. It becomes the
 * prescription of that student and diploma, and supersedes the answer before it, in the same transaction; both stay.
 * Refused (409) before the commission's day; (422) as `notAnswerable` says, and for a length that such a diploma does
 * not know (R16, R17).
 */
export async function answerExamination(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  given: AnswerGiven & { readonly retained: readonly Retaining[] },
): Promise<Moved | Refusal> {
  const notNow = refusalFor(EXAMINATION_LIFECYCLE, examination, 'answer');
  if (notNow) return notNow;
  const commission = examination.commissionId === null ? undefined : await commissionOf(tx, examination.commissionId);
  const diploma = await diplomaById(tx, examination.diplomaId);
  if (!commission || !diploma) throw new Error(`Examination ${examination.id} has no commission, or no diploma.`);
  const declared = await periodsOf(tx, examination.declarationId);
  const today = await todayIn(tx, examination.centreId);
  const asks = given.kind === 'COMPLEMENT' || given.kind === 'INTERNSHIP';
  const [nature, months] = [asks && given.nature.trim() ? given.nature.trim() : null, asks ? given.months : null];
  const facts: AnswerFacts = {
    ...given,
    retained: retainedFrom(declared, given.retained),
    declared: declared.length,
    heldOn: commission.heldOn,
    today,
  };
  const refusal = refusalFor(EXAMINATION_LIFECYCLE, examination, 'answer', { facts: facts });
  if (refusal) return refusal;
  if (given.kind === 'INTERNSHIP' && months !== null) {
    const rules = rulesetFor((await rulesToday(tx, examination.centreId, today)) ?? PAGE_DATA, diploma.code);
    const [fault] = faultsOf(
      { ...askedBy(diploma), on: today, periods: [], internships: [], prescription: { kind: 'internship', months } },
      rules,
    );
    if (fault) return refuse(422, `experience.${fault.code}`, fault.facts, 'months');
  }

  const before = await standingExamination(tx, examination.studentId, examination.diplomaId);
  const superseded = before && (await makeMove(tx, EXAMINATION, before, 'supersede', { by: { portal: 'system' } }));
  if (isRefusal(superseded)) return superseded;
  const id = randomUUID();
  const assessed = await weighExamination(tx, examination, diploma, {
    ...{ periods: declared, retained: facts.retained, today },
    plans: await plansOf(tx, examination),
    prescription: prescribedBy(given.kind, nature, months),
  });
  if (!assessed) throw new Error(`Examination ${examination.id} was deposited and cannot be weighed.`);
  const kept = await keepAssessment(tx, { answerId: id }, assessed);
  const moved = await makeMove(tx, EXAMINATION, examination, 'answer', {
    by: actor,
    facts,
    reason: given.reasoning,
    documents: [kept],
    set: { answerId: id },
  });
  if (isRefusal(moved)) return moved;
  const { studentId, diplomaId, id: examinationId } = examination;
  const signature = await giveSignature(tx, actor, 'commission-answer');
  if (isRefusal(signature)) return signature;
  await writeAnswer(tx, signature, {
    id,
    examinationId,
    commissionId: commission.id,
    kind: given.kind,
    nature,
    months,
    reasoning: given.reasoning.trim(),
    plannedEnd: months === null ? null : addMonths(today, months),
    retained: facts.retained,
  });
  await writePrescription(tx, { id, studentId, diplomaId, examinationId, kind: given.kind, nature, months });
  return moved;
}

/** What an answer asks, as it is weighed from then on: its lines in one. */
function prescribedBy(kind: AnswerGiven['kind'], nature: string | null, months: number | null): Prescription | null {
  if (months === null || (kind !== 'COMPLEMENT' && kind !== 'INTERNSHIP')) return null;
  const lines = (nature ?? '').split(/\s*\n\s*/).join(' ; ');
  return { kind: kind === 'COMPLEMENT' ? 'complement' : 'internship', months, ...(lines !== '' && { nature: lines }) };
}

/**
 * What is retained of the declared periods, in their order; a period that was not spoken of is left out, and the guard
 * says so.
 */
function retainedFrom(declared: readonly Period[], given: readonly Retaining[]): RetainedPeriod[] {
  return declared.flatMap((period): RetainedPeriod[] => {
    const retaining = given.find(({ id }) => id === period.id);
    if (!retaining) return [];
    const { nature, level, reason } = retaining;
    return [
      {
        periodId: period.id,
        nature,
        level,
        changed: nature !== period.nature || level !== period.level,
        reason: reason.trim() || null,
      },
    ];
  });
}
