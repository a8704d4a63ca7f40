import { LIMITS } from '../../papers/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { addDocument, addObservations, addStatement } from '../data/hearing.store.js';
import { findWithdrawal, type WithdrawalSeen } from '../data/withdrawals.store.js';
import { writeOfStatement } from './write-of-hearing.js';

/** The withdrawal in which its student may still be heard; or why not (403, 404, 409). */
export async function withdrawalToAnswer(tx: Tx, actor: Actor, id: string): Promise<WithdrawalSeen | Refusal> {
  const withdrawal = await findWithdrawal(tx, actor, id);
  if (!withdrawal) return notFound;
  if (!withdrawal.standings.includes('student')) return refuse(403, 'lifecycle.notYours');
  return withdrawal.state === 'OPENED' ? withdrawal : refuse(409, 'lifecycle.notFromHere');
}

/** The student writes what they have to say; as often as they like. The caller has seen that they may. */
export async function writeObservations(
  tx: Tx,
  actor: Actor,
  { id }: WithdrawalSeen,
  words: string,
): Promise<undefined> {
  await addObservations(tx, id, { words: words.trim(), by: actor.personId });
  return undefined;
}

/**
 * The student joins a paper, already kept: the caller has seen that they may. Refused (413) when all of them weigh too
 * much together.
 */
export async function joinToWithdrawal(
  tx: Tx,
  actor: Actor,
  { id }: WithdrawalSeen,
  paperId: string,
): Promise<Refusal | undefined> {
  const bytes = await addDocument(tx, id, { paperId, by: actor.personId });
  return bytes > LIMITS.dossierBytes ? refuse(413, 'withdrawals.documentsTooBig', undefined, 'file') : undefined;
}

/**
 * The student asks to be heard in person, or says that they have finished: whoever opened the withdrawal and the
 * secretaries are told. Each is said once (409). The caller has seen that they may.
 */
export async function stateOnHearing(
  tx: Tx,
  actor: Actor,
  withdrawal: WithdrawalSeen,
  says: 'asks-to-speak' | 'has-finished',
): Promise<Refusal | undefined> {
  const isNew = await addStatement(tx, withdrawal.id, { says, by: actor.personId });
  if (!isNew) return refuse(409, 'withdrawals.saidAlready');
  await writeOfStatement(tx, withdrawal, says);
  return undefined;
}
