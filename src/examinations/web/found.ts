import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refusalFor } from '../../platform/lifecycle/index.js';
import { notFound, type Refusal } from '../../platform/refusal/index.js';
import type { Reader } from '../../platform/web/index.js';
import { EXAMINATION_LIFECYCLE, type Examination, type ExaminationMove } from '../domain/index.js';
import { findExamination } from '../examinations.store.js';
import { words } from './words.js';

/** The examination whose page asks for a move, or why the page cannot be shown: hidden, not yours, not now. */
export async function examinationToMove(
  tx: Tx,
  actor: Actor,
  id: string,
  move: ExaminationMove,
): Promise<Examination | Refusal> {
  const examination = await findExamination(tx, actor, id);
  if (!examination) return notFound;
  return refusalFor(EXAMINATION_LIFECYCLE, examination, move) ?? examination;
}

/** The head of a page about one examination. */
export function headOf(examination: Examination, title: string, { locale }: Reader) {
  const number = words(locale).number(examination.number);
  return {
    title,
    where: number,
    width: 'reading',
    back: { href: `/examinations/${examination.id}`, text: number },
  } as const;
}
