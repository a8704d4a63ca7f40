import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import type { Examination } from '../rules/index.js';
import { EXAMINATION } from '../examination.js';
import { findExamination } from '../data/examinations.store.js';

/** The examination while it is being prepared; refused to others than its student or registry, and once deposited. */
export async function examinationToEdit(tx: Tx, actor: Actor, id: string): Promise<Examination | Refusal> {
  const examination = await findExamination(tx, actor, id);
  if (!examination) return notFound;
  if (!examination.standings.includes('author') && !examination.standings.includes('registry'))
    return refuse(403, 'lifecycle.notYours');
  return examination.state === 'DRAFT' || examination.state === 'INCOMPLETE'
    ? heldForEdit(tx, EXAMINATION, examination)
    : refuse(409, 'examinations.notEditable');
}
