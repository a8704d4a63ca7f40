// Students who send papers, one after the other, whatever becomes of the portal.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { send } from '../../bench/portal/browser.mjs';
import { another } from '../../bench/portal/papers.mjs';
import { Cut } from '../portal/web.mjs';

const SLOWEST_PIECE_MS = 6;

/**
 * Sends until it is told to end. One attempt a paper, never sent again: sent twice, its bytes would hide that they were
 * missing the first time.
 * Each ends acknowledged (303), put off (503) or broken (its line was cut), of which nobody knows, or refused (any
 * other answer).
 */
export async function sendPapers(web, student, { attempts, models, goesOn, mostEach, paceMs }) {
  for (let sent = 0; goesOn() && sent < mostEach; sent += 1) {
    const bytes = another(models[attempts.length % models.length]);
    const attempt = {
      name: `bench-${attempts.length}.pdf`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      student,
      state: 'waiting',
    };
    attempts.push(attempt);
    try {
      const { status, answer } = await web.over((lines, onOut) =>
        send(lines, student, { name: attempt.name, bytes }, { onOut, pace: () => Math.random() * SLOWEST_PIECE_MS }),
      );
      answer.resume().on('error', () => undefined);
      attempt.state = status === 303 ? 'acknowledged' : status === 503 ? 'put off' : `refused ${status}`;
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
      attempt.state = 'broken';
    }
    await sleep(Math.random() * paceMs);
  }
}
