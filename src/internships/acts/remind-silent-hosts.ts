import { Logger } from '@nestjs/common';
import type { Database, Tx } from '../../platform/database/index.js';
import { holdUnmoved } from '../../platform/lifecycle/index.js';
import { internshipForThePortal } from '../data/internships.store.js';
import { hostSilenceOf, silentHosts } from '../data/proofs.store.js';
import { INTERNSHIP } from '../internship.js';
import { writeReminder } from './remind-host.js';

/**
 * Asks hosts that gave no attestation for it, once each and where nobody did, in a transaction of its own: one that fails
 * is said, and keeps no other from its letter. It only reminds (R32). Run again, it finds nothing more.
 */
export async function remindSilentHosts(database: Database): Promise<void> {
  for (const { id } of await database.read(silentHosts)) {
    try {
      await database.transact((tx) => remindOnce(tx, id));
    } catch (error) {
      new Logger('Internships').error(
        `The host of internship ${id} was not reminded: ${error instanceof Error ? error.message : 'unknown'}`,
      );
    }
  }
}

/** Held before its reminders are read: another run, or the registry, waits and then finds this one. */
async function remindOnce(tx: Tx, id: string): Promise<void> {
  const internship = await internshipForThePortal(tx, id);
  if (internship?.state !== 'COMPLETED' || (await holdUnmoved(tx, INTERNSHIP, internship))) return;
  const { reminders } = await hostSilenceOf(tx, id);
  if (reminders.length === 0) await writeReminder(tx, internship, null);
}
