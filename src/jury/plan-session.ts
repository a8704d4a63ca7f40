import { holds, type Actor } from '../people/index.js';
import { localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { recordBirth } from '../platform/lifecycle/index.js';
import { notFound, refuse, refuseAll, type Refusal } from '../platform/refusal/index.js';
import { JURY_TIME_ZONE, SESSION_LIFECYCLE } from './domain/index.js';
import { moverOf } from './move-session.js';
import { JurySessionRecord } from './session.record.js';

/** When and where a session is held, and the last day on which files are put before it. */
export interface Plan {
  readonly juryId: string;
  readonly heldOn: string;
  readonly closesOn: string;
  readonly place: string;
}

/** Plans a session of a national jury. Gives its id. Refused to others than a secretary of that jury (404), and when the list closes after the session or in the past (422). */
export async function planSession(tx: Tx, actor: Actor, plan: Plan): Promise<string | Refusal> {
  if (!holds(actor, 'secretary', { juryId: plan.juryId })) return notFound;
  const refusal = refuseAll(
    plan.closesOn < localDate(tx.now, JURY_TIME_ZONE)
      ? refuse(422, 'jury.closesInThePast', undefined, 'closesOn')
      : undefined,
    plan.closesOn > plan.heldOn ? refuse(422, 'jury.closesAfterSession', undefined, 'closesOn') : undefined,
  );
  if (refusal) return refusal;
  const made = await tx.row<{ id: string; number: string }>(
    `select gen_random_uuid() as id, 'S' || $1 || '-' || lpad(nextval('session_numbers')::text, 4, '0') as number`,
    [plan.heldOn.slice(0, 4)],
  );
  if (!made) throw new Error('No number was given.');
  await tx.manager.insert(JurySessionRecord, { ...made, ...plan, state: 'PLANNED', journalSeq: 1, stateSince: tx.now });
  await recordBirth(tx, SESSION_LIFECYCLE, made.id, 'plan', { by: moverOf(actor), actedAs: 'secretary' });
  return made.id;
}
