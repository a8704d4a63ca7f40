import { AsyncLocalStorage } from 'node:async_hooks';

/** Nobody is kept waiting any longer: what was being done is given up, and nothing of it is kept. */
export class TimeOver extends Error {
  constructor() {
    super('The time for an answer is over');
  }
}

const limits = new AsyncLocalStorage<AbortSignal>();

/** Does the work under this limit: `orTimeOver` rejects within it once the signal aborts. */
export function underLimit<Result>(limit: AbortSignal, work: () => Result): Result {
  return limits.run(limit, work);
}

/** Does the work under no limit of whoever asks first: others share it, or it goes on once they were told to come back. */
export function beyondLimit<Result>(work: () => Result): Result {
  return limits.exit(work);
}

/** What the work gives, or `TimeOver` as soon as the limit that it is under has passed; what becomes of the work then is the caller’s. */
export async function orTimeOver<Result>(work: Promise<Result>): Promise<Result> {
  const limit = limits.getStore();
  if (!limit) return work;
  let over = (): void => undefined;
  const passed = new Promise<never>((_, reject) => {
    over = () => reject(new TimeOver());
    if (limit.aborted) over();
    else limit.addEventListener('abort', over);
  });
  try {
    return await Promise.race([passed, work]);
  } finally {
    limit.removeEventListener('abort', over);
  }
}
