import { randomUUID } from 'node:crypto';
import { holds, type Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate, yearOf } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth } from '../../platform/lifecycle/index.js';
import { nextNumber } from '../../platform/numbering/index.js';
import { notFound, refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { JurySessionRecord } from '../data/session.record.js';
import { SESSION } from '../session.js';

/** When and where a session is held, and the last day on which files are put before it. */
export interface Plan {
  readonly juryId: string;
  readonly heldOn: string;
  readonly closesOn: string;
  readonly place: string;
}

/**
 * Plans a session of a national jury. Gives its id. Refused to others than a secretary of that jury (404), and when the
 * list closes after the session or in the past (422).
 */
export async function planSession(tx: Tx, actor: Actor, plan: Plan): Promise<string | Refusal> {
  if (!holds(actor, 'secretary', { juryId: plan.juryId })) return notFound;
  const today = localDate(tx.now, INSTITUTION_TIME_ZONE);
  const refusal = refuseAll(
    plan.closesOn < today ? refuse(422, 'jury.closesInThePast', undefined, 'closesOn') : undefined,
    plan.closesOn > plan.heldOn ? refuse(422, 'jury.closesAfterSession', undefined, 'closesOn') : undefined,
  );
  if (refusal) return refusal;
  const id = randomUUID();
  await tx.manager.insert(JurySessionRecord, {
    id,
    number: await nextNumber(tx, { kind: 'session', letter: 'S' }, yearOf(today)),
    ...plan,
    state: 'PLANNED',
    journalSeq: 1,
    stateSince: tx.now,
  });
  await recordBirth(tx, SESSION, id, 'plan', { by: actor, actedAs: 'secretary' });
  return id;
}
