import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 10;
/** Far above what the busiest machine needs. */
const NEVER_MS = 240_000;

/**
 * Waits until this is so, however long a busy machine takes; throws when it never comes, so that no test looks for
 * ever.
 */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const began = Date.now(); !(await isSo()); await sleep(LOOK_EVERY_MS))
    if (Date.now() - began > NEVER_MS) throw new Error(`Waited in vain until ${isSo.toString()}`);
}
