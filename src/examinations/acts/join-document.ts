import { LIMITS } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { heldForEdit } from '../../platform/lifecycle/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { insertDocument } from '../data/documents.store.js';
import { findExamination } from '../data/examinations.store.js';
import { EXAMINATION } from '../examination.js';
import { takesDocuments, type Examination } from '../rules/index.js';

/** An examination to which this actor may still join documents; or why not (403, 404, 409). */
export async function examinationToComplete(tx: Tx, actor: Actor, id: string): Promise<Examination | Refusal> {
  const examination = await findExamination(tx, actor, id);
  if (!examination) return notFound;
  if (!examination.standings.includes('author') && !examination.standings.includes('registry'))
    return refuse(403, 'lifecycle.notYours');
  return takesDocuments(examination)
    ? heldForEdit(tx, EXAMINATION, examination)
    : refuse(409, 'examinations.documentsClosed');
}

/**
 * Joins a paper, already kept, to an examination: the caller has seen that one may. Refused (413) when all of them
 * weigh too much together.
 */
export async function joinDocument(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Examination, 'id'>,
  paperId: string,
): Promise<Refusal | undefined> {
  const bytes = await insertDocument(tx, id, { paperId, addedBy: actor.personId });
  return bytes > LIMITS.dossierBytes ? refuse(413, 'examinations.documentsTooBig', undefined, 'file') : undefined;
}
