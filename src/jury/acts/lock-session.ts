import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { sessionsToLock, type Session } from '../data/sessions.store.js';
import { SESSION } from '../session.js';

/** The secretary locks the list: nothing more is forwarded or recalled. */
export async function lockSession(tx: Tx, actor: Actor, session: Session): Promise<Moved | Refusal> {
  return makeMove(tx, SESSION, session, 'lock', {
    by: actor,
    facts: { today: localDate(tx.now, INSTITUTION_TIME_ZONE) },
  });
}

/** The clock locks every session whose closing date is behind. Run again, it does nothing more. */
export async function lockSessions(tx: Tx): Promise<void> {
  const today = localDate(tx.now, INSTITUTION_TIME_ZONE);
  for (const session of await sessionsToLock(tx, today)) {
    const moved = await makeMove(tx, SESSION, session, 'lock', { by: { portal: 'clock' }, facts: { today } });
    if (isRefusal(moved) && moved.status !== 409)
      throw new Error(`Session ${session.number} cannot be locked: ${moved.code}`);
  }
}
