import { LIMITS } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { addDocument } from '../data/appeal-papers.store.js';
import { findAppeal, type AppealSeen } from '../data/appeals.store.js';

/** The appeal of a student who may still join papers to it; or why not (403, 404, 409). */
export async function appealToComplete(tx: Tx, actor: Actor, id: string): Promise<AppealSeen | Refusal> {
  const appeal = await findAppeal(tx, actor, id);
  if (!appeal) return notFound;
  if (!appeal.standings.includes('author')) return refuse(403, 'lifecycle.notYours');
  return appeal.state === 'FILED' || appeal.state === 'UNDER_REVIEW' ? appeal : refuse(409, 'lifecycle.notFromHere');
}

/**
 * Joins a paper, already kept, to an appeal: the caller has seen that its student may. Refused (413) when all of them
 * weigh too much together.
 */
export async function joinToAppeal(
  tx: Tx,
  actor: Actor,
  appealId: string,
  paperId: string,
): Promise<Refusal | undefined> {
  const bytes = await addDocument(tx, appealId, { paperId, addedBy: actor.personId });
  return bytes > LIMITS.dossierBytes ? refuse(413, 'jury.appealDocumentsTooBig', undefined, 'file') : undefined;
}
