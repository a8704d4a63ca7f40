import { randomUUID } from 'node:crypto';
import type { Actor } from '../../people/index.js';
import { localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth } from '../../platform/lifecycle/index.js';
import { notFound, refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { AppealRecord } from '../data/appeal.record.js';
import { appealableOn } from '../data/appeals.store.js';
import { appealEndsOn } from '../rules/index.js';
import { APPEAL } from '../appeal.js';

/**
 * Files an administrative appeal against a refusal (R421-1, R421-5). Gives its id. Refused without grounds (422), a
 * second time (409), and two months after the notification (409); a decision nobody notified may be appealed whenever.
 */
export async function fileAppeal(tx: Tx, actor: Actor, reportId: string, grounds: string): Promise<string | Refusal> {
  const against = await appealableOn(tx, actor.personId, reportId);
  if (!against) return notFound;
  if (against.appealId !== null) return refuse(409, 'jury.appealAlreadyFiled');
  if (!saysSomething(grounds)) return refuse(422, 'jury.groundsMissing', undefined, 'grounds');
  if (
    against.notifiedAt &&
    localDate(tx.now, against.timeZone) > appealEndsOn(localDate(against.notifiedAt, against.timeZone))
  )
    return refuse(409, 'jury.appealTooLate');
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
