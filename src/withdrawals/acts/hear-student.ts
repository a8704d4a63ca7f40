import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import type { Refusal } from '../../platform/refusal/index.js';
import { sealOfHearing } from '../data/hearing.store.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import { WITHDRAWAL } from '../withdrawal.js';

/** Whoever opened a withdrawal notes that its student was heard: from then on it waits for a jury. */
export async function hearStudent(tx: Tx, actor: Actor, withdrawal: WithdrawalSeen): Promise<Moved | Refusal> {
  const { id, openedAt, timeZone } = withdrawal;
  const sha256 = await sealOfHearing(tx, id);
  return makeMove(tx, WITHDRAWAL, withdrawal, 'hear', {
    by: actor,
    facts: {
      openedOn: localDate(openedAt, timeZone),
      today: localDate(tx.now, timeZone),
      todayAtJury: localDate(tx.now, INSTITUTION_TIME_ZONE),
    },
    documents: sha256 === undefined ? [] : [{ name: 'Procès-verbal d’audition', sha256 }],
  });
}
