import type { Request, RequestHandler, Response } from 'express';
import { TimeOver, underLimit } from '../../time-limit/index.js';

const CHECKS = 20;
/** From here on whoever has an answer of their own gives it. */
const ALMOST = 15;

/**
 * Every request is answered within this time of its last byte, whatever hangs: what it waits for is given up, and
 * should that not be enough, it is answered in its stead. Whoever sends slowly is waited for, by the server’s own
 * limits.
 */
export function answerInTime(
  limitMs: number,
  answer: (error: unknown, request: Request, response: Response) => Promise<void>,
): RequestHandler {
  return (request, response, next) => {
    const [almostOver, limit] = [new AbortController(), new AbortController()];
    let waited = 0;
    // Counted in looks, not by the clock: a machine that was suspended gives everybody their time when it wakes.
    const looking = setInterval(() => {
      if (response.headersSent) clearInterval(looking);
      else if (isStillSent(request)) waited = 0;
      else waited += 1;
      if (waited === ALMOST) almostOver.abort();
      if (waited === CHECKS) limit.abort();
      if (waited <= CHECKS) return;
      clearInterval(looking);
      void answer(new TimeOver(), request, response);
    }, limitMs / CHECKS);
    response.once('close', () => clearInterval(looking));
    underLimit(limit.signal, next, almostOver.signal);
  };
}

/** True while we wait for the sender, and not the sender for us. */
function isStillSent({ complete, readableFlowing }: Request): boolean {
  return !complete && readableFlowing === true;
}
