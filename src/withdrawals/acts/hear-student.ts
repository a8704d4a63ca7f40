import { insertNewDeliberation } from '../../jury/index.js';
import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { sealOfHearing } from '../data/hearing.store.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import { WITHDRAWAL } from '../withdrawal.js';

/** Each ground, as the jury names why it deliberates anew. */
const BEFORE_THE_JURY = { unlawful: 'withdrawal', fraud: 'fraud', request: 'student' } as const;

/**
 * Whoever opened a withdrawal notes that its student was heard: from then on it waits for an agenda of the jury. Refused
 * where the jury is to deliberate on this decision anew already, for another ground (409).
 */
export async function hearStudent(tx: Tx, actor: Actor, withdrawal: WithdrawalSeen): Promise<Moved | Refusal> {
  const { id, openedAt, timeZone, itemId, ground, lastDay, heldAgainst } = withdrawal;
  const sha256 = await sealOfHearing(tx, id);
  const moved = await makeMove(tx, WITHDRAWAL, withdrawal, 'hear', {
    by: actor,
    facts: {
      openedOn: localDate(openedAt, timeZone),
      today: localDate(tx.now, timeZone),
      todayAtJury: localDate(tx.now, INSTITUTION_TIME_ZONE),
    },
    documents: sha256 === undefined ? [] : [{ name: 'Procès-verbal d’audition', sha256 }],
  });
  if (isRefusal(moved)) return moved;
  const asked = await insertNewDeliberation(tx, itemId, {
    ground: BEFORE_THE_JURY[ground],
    withdrawalId: id,
    heldAgainst,
    lastDay,
  });
  return asked === undefined ? refuse(409, 'withdrawals.askedAlready') : moved;
}
