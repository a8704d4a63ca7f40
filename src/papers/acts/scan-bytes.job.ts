import { Logger } from '@nestjs/common';
import type { Clamd } from '../scanning/clamd.js';
import { putAside, type Places } from './put-aside.js';
import { noteScan, noteTry, oldestWaiting, verdictOn } from '../data/scans.store.js';

export const SCAN_BYTES = 'scan-bytes';
export const SCAN_THE_REST = 'scan-the-rest';
/** A batch: every quarter of an hour, some twenty thousand files a day. */
const AT_MOST = 200;
/** So many in a row without a verdict, and it is not the files. */
const GIVE_UP_AFTER = 3;

interface Given extends Places {
  readonly clamd: Clamd;
}

/**
 * Sends bytes that wait to the antivirus, once. What it recognises is put aside, and given to nobody; what was
 * deposited stays where it is, as evidence. Throws `NotScanned`.
 */
export async function scanBytes({ clamd, ...places }: Given, sha256: string): Promise<void> {
  const { database, store } = places;
  const before = await database.read((tx) => verdictOn(tx, sha256));
  if (before === 'clean' || before === 'infected' || !(await store.has(sha256))) return;
  try {
    const scanner = await clamd.version();
    const answer = await clamd.scan(await store.open(sha256));
    const noted = await database.transact((tx) => noteScan(tx, sha256, answer, scanner));
    if (!noted || answer.verdict !== 'infected') return;
    new Logger('Papers').warn(`The antivirus recognised ${answer.signature} in ${sha256}.`);
    await putAside(places, sha256);
  } catch (error) {
    await database.transact((tx) => noteTry(tx, sha256));
    throw error;
  }
}

/**
 * Scans what was never scanned, a batch, those that have waited longest first. Gives how many have their verdict now.
 * Throws when the antivirus gives none.
 */
export async function scanTheRest(given: Given): Promise<number> {
  let [done, inARow] = [0, 0];
  for (const sha256 of await given.database.read((tx) => oldestWaiting(tx, AT_MOST))) {
    try {
      await scanBytes(given, sha256);
      [done, inARow] = [done + 1, 0];
    } catch (error) {
      inARow += 1;
      if (inARow >= GIVE_UP_AFTER) throw error;
      new Logger('Papers').warn(
        `${sha256} was not scanned: ${error instanceof Error ? error.message : 'no reason given'}.`,
      );
    }
  }
  return done;
}
