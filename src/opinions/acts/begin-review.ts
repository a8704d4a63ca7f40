import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import { REPORT, type Report } from '../../reports/index.js';

/** The professor begins the examination: by a button, never by reading. */
export async function beginReview(tx: Tx, actor: Actor, report: Report): Promise<Moved | Refusal> {
  return makeMove(tx, REPORT, report, 'begin', { by: actor });
}
