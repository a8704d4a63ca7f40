import type { Recipient } from '../../letters/index.js';
import { peopleByIds, seatedInInstitution, secretariesOf } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { WithdrawalSeen } from '../data/withdrawals.store.js';
import type { Office } from '../rules/index.js';

/** Whoever holds the office that opened a withdrawal. */
export function openersOf(tx: Tx, withdrawal: WithdrawalSeen): Promise<Recipient[]> {
  return holdersOf(tx, withdrawal, withdrawal.openedAs);
}

/** Whoever holds the other office that might have opened it. */
export function otherOfficeOf(tx: Tx, withdrawal: WithdrawalSeen): Promise<Recipient[]> {
  return holdersOf(tx, withdrawal, withdrawal.openedAs === 'president' ? 'general-administrator' : 'president');
}

/** The secretaries of the jury whose decision it is. */
export function secretariesOfJury(tx: Tx, { juryId }: WithdrawalSeen): Promise<Recipient[]> {
  return secretariesOf(tx, juryId);
}

async function holdersOf(tx: Tx, { presidentId, studentId }: WithdrawalSeen, office: Office): Promise<Recipient[]> {
  const holders =
    office === 'president'
      ? [...(await peopleByIds(tx, presidentId === null ? [] : [presidentId])).values()]
      : await seatedInInstitution(tx, ['general-administrator']);
  return holders.filter(({ id }) => id !== studentId);
}
