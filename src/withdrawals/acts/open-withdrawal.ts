import { randomUUID } from 'node:crypto';
import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { recordBirth } from '../../platform/lifecycle/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { decisionInForce, mayOpenWithdrawals } from '../data/decision-in-force.store.js';
import { WithdrawalRecord } from '../data/withdrawal.record.js';
import { lastDayToWithdraw, notOpened, type Opening } from '../rules/index.js';
import { WITHDRAWAL } from '../withdrawal.js';

/**
 * Opens the withdrawal of the decision in force on the file of this number (decision 12). Gives its id. Refused (403) to whoever presides over
 * nothing and is not the general administrator; (422)
 * where no such decision is theirs to take back, when nothing is held against it, when the student's fifteen days no
 * longer fit before the last day (W23), or when they could get nothing better; (409) while another one is under way.
 */
export async function openWithdrawal(
  tx: Tx,
  actor: Actor,
  { file, ...opening }: Opening & { readonly file: string },
): Promise<string | Refusal> {
  if (!(await mayOpenWithdrawals(tx, actor))) return refuse(403, 'lifecycle.notYours');
  const decided = await decisionInForce(tx, actor, file.trim());
  if (!decided) return refuse(422, 'withdrawals.noDecision', undefined, 'file');
  const signedOn = localDate(decided.signedAt, INSTITUTION_TIME_ZONE);
  const refusal = notOpened(opening, {
    sense: decided.sense,
    signedOn,
    openedOn: localDate(tx.now, decided.timeZone),
  });
  if (refusal) return refusal;
  if (decided.withdrawalId !== null) return refuse(409, 'withdrawals.openedAlready');
  const id = randomUUID();
  await tx.manager.insert(WithdrawalRecord, {
    id,
    decisionId: decided.decisionId,
    reportId: decided.reportId,
    studentId: decided.studentId,
    centreId: decided.centreId,
    juryId: decided.juryId,
    ground: opening.ground,
    heldAgainst: opening.heldAgainst.trim(),
    lastDay: opening.ground === 'unlawful' ? lastDayToWithdraw(signedOn) : null,
    openedBy: actor.personId,
    openedAs: decided.openedAs,
    openedAt: tx.now,
    state: 'OPENED',
    journalSeq: 1,
    stateSince: tx.now,
  });
  await recordBirth(tx, WITHDRAWAL, id, 'open', { by: actor, actedAs: decided.openedAs });
  return id;
}
