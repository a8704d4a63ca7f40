import { AsyncLocalStorage } from 'node:async_hooks';

/** Nobody is kept waiting any longer: what was being done is given up, and nothing of it is kept. */
export class TimeOver extends Error {
  constructor() {
    super('The time for an answer is over');
  }
}

interface Limit {
  /** Time is left to say something better than that it is over. */
  readonly almostOver: AbortSignal;
  readonly over: AbortSignal;
}

const limits = new AsyncLocalStorage<Limit>();

/**
 * Does the work under this limit: `orTimeOver` rejects within it once the signal aborts, and `orAlmostOver` once the
 * other does, where there is one.
 */
export function underLimit<Result>(over: AbortSignal, work: () => Result, almostOver: AbortSignal = over): Result {
  return limits.run({ over, almostOver }, work);
}

/**
 * Does the work under no limit of whoever asks first: others share it, or it goes on once they were told to come back.
 */
export function beyondLimit<Result>(work: () => Result): Result {
  return limits.exit(work);
}

/**
 * What the work gives, or `TimeOver` as soon as the limit that it is under has passed; what becomes of the work then is
 * the caller’s.
 */
export async function orTimeOver<Result>(work: Promise<Result>): Promise<Result> {
  return orPassed(work, limits.getStore()?.over);
}

/**
 * The same a little earlier: for whoever has an answer of their own for what is not done in time, and something left to
 * do before it.
 */
export async function orAlmostOver<Result>(work: Promise<Result>): Promise<Result> {
  return orPassed(work, limits.getStore()?.almostOver);
}

async function orPassed<Result>(work: Promise<Result>, limit: AbortSignal | undefined): Promise<Result> {
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
