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

/** Points to answer, and by when. */
export interface AskedAgain {
  readonly points: readonly string[];
  readonly dueOn: string;
}

/**
 * The registry finds an examination incomplete: points to answer, and by when; the periods may be completed in a copy,
 * what was deposited stays.
 * Refused (422) without a point, or for a day already past.
 */
export function findIncomplete(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  given: AskedAgain,
): Promise<Moved | Refusal> {
  return sendBack(tx, actor, examination, 'findIncomplete', given);
}

/** The chair of its commission asks its student for more, in the same way: another commission examines what comes. */
export function askMore(tx: Tx, actor: Actor, examination: Examination, given: AskedAgain): Promise<Moved | Refusal> {
  return sendBack(tx, actor, examination, 'askMore', given);
}

async function sendBack(
  tx: Tx,
  actor: Actor,
  examination: Examination,
  move: 'findIncomplete' | 'askMore',
  given: AskedAgain,
): Promise<Moved | Refusal> {
  const today = await todayIn(tx, examination.centreId);
  const reason = given.points.filter(saysSomething).join('\n');
  const moved = await makeMove(tx, EXAMINATION, examination, move, {
    by: actor,
    facts: { ...given, today },
    reason,
    set: {
      declarationId: await beginDeclaration(tx, examination.studentId, examination.declarationId),
      commissionId: null,
      lapseNoticeAt: null,
    },
  });
  if (!isRefusal(moved)) await askPoints(tx, examination.id, given);
  return moved;
}
