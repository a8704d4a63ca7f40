import { giveSignature, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved, refusalFor, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { keepSignature, preparedAnswer } from '../data/prepared-answers.store.js';
import { EXAMINATION } from '../examination.js';
import { EXAMINATION_LIFECYCLE, isSigned, type Examination } from '../rules/index.js';
import { giveAnswer } from './answer-examination.js';
import { isThere } from './prepare-answer.js';
import { saidOf } from './said-answer.js';

/**
 * Somebody of the commission who is there signs the answer that they read, by its revision. Once the chair and a member
 * have, it is given in the same transaction: one alone never answers (decision 22). Refused to others (403), to whoever
 * has not said that they are there, twice, where nothing is prepared, or when it changed since it was read (409).
 */
export async function signAnswer(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  revision: number,
): Promise<undefined | Moved | Refusal> {
  const notNow = refusalFor(EXAMINATION_LIFECYCLE, examination, 'answer');
  if (notNow) return notNow;
  const late = await holdUnmoved(tx, EXAMINATION, examination);
  if (late) return late;
  const { commissionId, chairId } = examination;
  const prepared = commissionId === null ? undefined : await preparedAnswer(tx, examination.id, commissionId);
  if (!prepared || chairId === null) return refuse(409, 'examinations.nothingPrepared');
  if (prepared.revision !== revision) return refuse(409, 'examinations.answerChanged');
  const said = await saidOf(tx, examination, {
    kind: prepared.kind,
    nature: prepared.nature ?? '',
    months: prepared.months,
    reasoning: prepared.reasoning,
    retained: prepared.retained.map(({ periodId, reason, ...one }) => ({ ...one, id: periodId, reason: reason ?? '' })),
  });
  if (!isThere(said.commission, actor.personId))
    return refuse(409, 'examinations.notThere', { id: said.commission.id });
  const signature = await giveSignature(tx, actor, 'commission-answer');
  if (isRefusal(signature)) return signature;
  if (!(await keepSignature(tx, signature, examination.id, prepared))) return refuse(409, 'examinations.signedBefore');
  const who = [...prepared.signatures.map(({ id }) => id), actor.personId];
  const signed = { chair: who.includes(chairId), members: who.filter((id) => id !== chairId).length };
  if (!isSigned(signed)) return undefined;
  return giveAnswer(tx, actor, examination, said, { signed, signature, prepared });
}
