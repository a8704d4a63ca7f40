import type { Task } from 'graphile-worker';
import { withoutParticulars } from './describe-failure.js';

/** Which run of a job this is. */
export interface JobRun {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
  /** Nobody will try again. */
  readonly isLast: boolean;
  /** Aborted when the portal closes, and when the job has had its time. */
  readonly signal: AbortSignal;
}

/**
 * What a job does. It opens its own transactions; what it throws is tried again later; run twice, even at once, it must
 * change nothing more.
 */
export type JobHandler<Payload extends object = object> = (payload: Payload, run: JobRun) => Promise<void>;

/** A job as the queue runs it: within its time (ms), and whatever it throws told without names, texts or tokens. */
export function taskOf(name: string, handler: JobHandler, within: number): Task {
  return async (payload, { job, abortSignal }) => {
    const timeIsUp = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const error = new Error(`The job ${name} was not done within ${within / 1000} s.`);
        timeIsUp.abort(error);
        reject(error);
      }, within).unref();
    });
    const run: JobRun = {
      id: job.id,
      attempt: job.attempts,
      isLast: job.attempts >= job.max_attempts,
      signal: abortSignal ? AbortSignal.any([abortSignal, timeIsUp.signal]) : timeIsUp.signal,
    };
    try {
      await Promise.race([handler(payload as object, run), tooLong]);
    } catch (error) {
      throw withoutParticulars(error);
    } finally {
      clearTimeout(timer);
    }
  };
}
