import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refusalFor } from '../../platform/lifecycle/index.js';
import { notFound, type Refusal } from '../../platform/refusal/index.js';
import type { Reader } from '../../platform/web/index.js';
import { INTERNSHIP_LIFECYCLE, type Internship, type InternshipMove } from '../domain/index.js';
import { findInternship } from '../internships.store.js';
import { words } from './agreement-words.js';

/** The internship whose page asks for a move, or why the page cannot be shown: hidden, not yours, not now. */
export async function internshipToMove(
  tx: Tx,
  actor: Actor,
  id: string,
  move: InternshipMove,
): Promise<Internship | Refusal> {
  const internship = await findInternship(tx, actor, id);
  if (!internship) return notFound;
  return refusalFor(INTERNSHIP_LIFECYCLE, internship, move) ?? internship;
}

/** The head of a page about one internship. */
export function headOf({ id, number }: Pick<Internship, 'id' | 'number'>, title: string, { locale }: Reader) {
  const where = words(locale).number(number);
  return { title, where, width: 'reading', back: { href: `/internships/${id}`, text: where } } as const;
}
