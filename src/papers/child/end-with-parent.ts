import { once } from 'node:events';
import { isMainThread, Worker } from 'node:worker_threads';

const LOOK_EVERY_MS = 500;

/**
 * Ends this process soon after the portal, however that ended, and even amid an endless computation: a thread of its
 * own looks out. Answers once it does.
 */
export async function endWithParent(): Promise<void> {
  const lookout = new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
  });
  await once(lookout, 'online');
  lookout.unref();
}

if (!isMainThread) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), LOOK_EVERY_MS);
}
