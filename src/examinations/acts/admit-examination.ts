import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import type { Examination } from '../rules/index.js';
import { EXAMINATION } from '../examination.js';

/** The registry finds an examination complete: a commission may be convened. */
export async function admitExamination(tx: Tx, actor: Actor, examination: Examination): Promise<Moved | Refusal> {
  return makeMove(tx, EXAMINATION, examination, 'admit', { by: actor });
}
