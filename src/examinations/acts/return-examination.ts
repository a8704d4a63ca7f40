import { todayIn } from '../../diplomas/index.js';
import { beginDeclaration } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import type { Examination } from '../rules/index.js';
import { askPoints } from '../data/points.store.js';
import { EXAMINATION } from '../examination.js';

/**
 * The registry finds an examination incomplete: points to answer, and by when; the periods may be completed in a copy,
 * what was deposited stays.
 * Refused (422) without a point, or for a day already past.
 */
export async function findIncomplete(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  given: { readonly points: readonly string[]; readonly dueOn: string },
): Promise<Moved | Refusal> {
  const today = await todayIn(tx, examination.centreId);
  const reason = given.points.filter(saysSomething).join('\n');
  const moved = await makeMove(tx, EXAMINATION, examination, 'findIncomplete', {
    by: actor,
    facts: { ...given, today },
    reason,
    set: { declarationId: await beginDeclaration(tx, examination.studentId, examination.declarationId) },
  });
  if (!isRefusal(moved)) await askPoints(tx, examination.id, given);
  return moved;
}
