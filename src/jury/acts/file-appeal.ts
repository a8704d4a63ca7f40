import { randomUUID } from 'node:crypto';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth } from '../../platform/lifecycle/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { AppealRecord } from '../data/appeal.record.js';
import { appealableOn } from '../data/appeals.store.js';
import { APPEAL } from '../appeal.js';

/**
 * Files an administrative appeal against a refusal (R421-1, R421-5). Gives its id. Refused without grounds (422) and a
 * second time (409). A late one is received all the same: its receipt says what it no longer keeps (decision 13).
 */
export async function fileAppeal(tx: Tx, actor: Actor, reportId: string, grounds: string): Promise<string | Refusal> {
  const against = await appealableOn(tx, actor.personId, reportId);
  if (!against) return notFound;
  if (against.appealId !== null) return refuse(409, 'jury.appealAlreadyFiled');
  if (!saysSomething(grounds)) return refuse(422, 'jury.groundsMissing', undefined, 'grounds');
  const id = randomUUID();
  await tx.manager.insert(AppealRecord, {
    id,
    reportId,
    decisionId: against.decisionId,
    studentId: actor.personId,
    centreId: against.centreId,
    juryId: against.juryId,
    state: 'FILED',
    journalSeq: 1,
    stateSince: tx.now,
    grounds: grounds.trim(),
    filedAt: tx.now,
  });
  await recordBirth(tx, APPEAL, id, 'file', { by: actor, actedAs: 'author' });
  return id;
}
