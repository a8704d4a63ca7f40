import { createHash } from 'node:crypto';
import { canonicalJson } from '../../experience/rules/index.js';
import { writeLetter } from '../../letters/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { holdUnmoved, refusalFor } from '../../platform/lifecycle/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { keepPrepared, preparedAnswer, type PreparedAnswer } from '../data/prepared-answers.store.js';
import { EXAMINATION } from '../examination.js';
import { EXAMINATION_LIFECYCLE, type AnswerGiven, type Examination } from '../rules/index.js';
import { words } from '../words/words.js';
import { saidOf, unpreparable, type Retaining, type SaidAnswer } from './said-answer.js';

/**
 * A member who is there writes what the commission answers: the chair and a member are to sign it. A change is another
 * revision, and those who had signed the one before are told. Refused to others (403), before the commission's day, to
 * whoever has not said that they are there (409); (422) as `unpreparable` says.
 */
export async function prepareAnswer(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  given: AnswerGiven & { readonly retained: readonly Retaining[] },
): Promise<undefined | Refusal> {
  const notNow = refusalFor(EXAMINATION_LIFECYCLE, examination, 'answer');
  if (notNow) return notNow;
  const late = await holdUnmoved(tx, EXAMINATION, examination);
  if (late) return late;
  const said = await saidOf(tx, examination, given);
  const refusal = await unpreparable(tx, examination, said);
  if (refusal) return refusal;
  const { commission } = said;
  if (!isThere(commission, actor.personId)) return refuse(409, 'examinations.notThere', { id: commission.id });
  const before = await preparedAnswer(tx, examination.id, commission.id);
  const answer = {
    ...contentOf(said),
    commissionId: commission.id,
    sha256: digestOf(examination, said),
    preparedBy: actor.personId,
  };
  if (before?.sha256 === answer.sha256) return refuse(422, 'examinations.sameAnswer', undefined, 'reasoning');
  const revision = await keepPrepared(tx, examination.id, answer);
  await writeOfChange(tx, actor, examination, before, revision);
  return undefined;
}

/** Whether somebody of a commission said that they are there. */
export function isThere({ members }: SaidAnswer['commission'], personId: string): boolean {
  return members.some(({ id, presentSince }) => id === personId && presentSince !== null);
}

function contentOf({
  facts,
  nature,
  months,
}: SaidAnswer): Pick<PreparedAnswer, 'kind' | 'nature' | 'months' | 'reasoning' | 'retained'> {
  return { kind: facts.kind, nature, months, reasoning: facts.reasoning.trim(), retained: facts.retained };
}

/** Of what is signed: which request, which commission, and all that is answered. */
function digestOf({ number }: Examination, said: SaidAnswer): string {
  return createHash('sha256')
    .update(canonicalJson({ examination: number, commission: said.commission.id, ...contentOf(said) }))
    .digest('hex');
}

/** What they signed is worth nothing any more: they are asked to read and sign again. */
async function writeOfChange(
  tx: Tx,
  actor: Actor,
  { id, number }: Examination,
  before: PreparedAnswer | undefined,
  revision: number,
): Promise<void> {
  for (const { id: to, locale } of before?.signatures ?? []) {
    if (to === actor.personId) continue;
    await writeLetter(tx, {
      to,
      locale,
      about: { thing: 'examination', thingId: id },
      kind: 'examination.answer-changed',
      cause: `answer-changed:${id}:${revision}`,
      ...words(locale).letters.answerChanged(number),
    });
  }
}
