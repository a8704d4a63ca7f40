import { isMainThread, Worker } from 'node:worker_threads';

const LOOK_EVERY_MS = 500;

/** Ends this process soon after the portal, however that ended, and even amid an endless computation: a thread of its own looks out. */
export function endWithParent(): void {
  new Worker(new URL(import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
  }).unref();
}

if (!isMainThread) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), LOOK_EVERY_MS);
}
