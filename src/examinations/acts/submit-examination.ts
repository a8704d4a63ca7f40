import { diplomaById, todayIn } from '../../diplomas/index.js';
import {
  askedBy,
  faultsOf,
  freezeDeclaration,
  hashOfDeclaration,
  keepAssessment,
  PAGE_RULESET,
  periodsOf,
  plansOf,
} from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved, makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import type { Examination, SubmissionFacts } from '../rules/index.js';
import { ExaminationRecord } from '../data/examination.record.js';
import { closePoints, keepAnswers, pointsOf } from '../data/points.store.js';
import { EXAMINATION } from '../examination.js';
import { weighExamination } from './weigh-examination.js';

/** What is said beside the periods, and answers by the id of their point. */
export interface Submission {
  readonly description: string;
  /** What is new since the commission answered; '' where it was not asked before. */
  readonly newFact: string;
  readonly referenceDate: string | null;
  readonly answers: Readonly<Record<string, string>>;
}

/** Keeps what was typed, without depositing anything: the caller has seen that it may be edited. */
export async function keepSubmission(
  tx: Tx,
  examination: Examination,
  { description, newFact, referenceDate, answers }: Submission,
): Promise<void> {
  await tx.manager.update(
    ExaminationRecord,
    { id: examination.id },
    {
      // What says nothing would not stand where something must be said.
      description: saysSomething(description) ? description.trim() : examination.description,
      newFact: saysSomething(newFact) ? newFact.trim() : examination.newFact,
      referenceDate: referenceDate ?? examination.referenceDate,
    },
  );
  await keepAnswers(tx, examination.id, answers);
}

/**
 * Deposits an examination, or deposits it again with its answers; its periods are frozen as they are. Refused (422)
 * without periods, description or reference date, without a new fact where a commission has answered, while a point is unanswered, and for periods that cannot be weighed
 * on that day (C7). What it was found to fulfil is kept with it.
 */
export async function submitExamination(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  { description, newFact, referenceDate, answers }: Submission,
): Promise<Moved | Refusal> {
  const late = await holdUnmoved(tx, EXAMINATION, examination);
  if (late) return late;
  await keepAnswers(tx, examination.id, answers);
  const waiting = (await pointsOf(tx, examination.id)).filter(({ answeredAt }) => answeredAt === null);
  const periods = await periodsOf(tx, examination.declarationId);
  const facts: SubmissionFacts = {
    periods: periods.length,
    description,
    newFact,
    referenceDate,
    pointsUnanswered: waiting.filter(({ answer }) => !saysSomething(answer ?? '')).length,
  };
  const sha256 = await hashOfDeclaration(tx, examination.declarationId);
  const diploma = await diplomaById(tx, examination.diplomaId);
  const assessed =
    diploma &&
    (await weighExamination(tx, { ...examination, referenceDate }, diploma, {
      periods,
      plans: await plansOf(tx, examination),
      today: await todayIn(tx, examination.centreId),
    }));
  const kept = assessed && (await keepAssessment(tx, { declarationId: examination.declarationId }, assessed));
  const moved = await makeMove(
    tx,
    EXAMINATION,
    examination,
    examination.state === 'INCOMPLETE' ? 'resubmit' : 'submit',
    {
      by: actor,
      facts,
      documents: [{ name: 'declaration', sha256 }, ...(kept ? [kept] : [])],
      set: { description: description.trim(), newFact: newFact.trim() || null, referenceDate, lapseNoticeAt: null },
    },
  );
  if (isRefusal(moved)) return moved;
  const [fault] =
    diploma && referenceDate !== null
      ? faultsOf({ ...askedBy(diploma), on: referenceDate, periods, internships: [] }, PAGE_RULESET)
      : [];
  if (fault)
    return refuse(422, `experience.${fault.code}`, fault.facts, fault.path === 'on' ? 'referenceDate' : 'periods');
  await freezeDeclaration(tx, examination.declarationId, sha256);
  await closePoints(tx, examination.id);
  return moved;
}
