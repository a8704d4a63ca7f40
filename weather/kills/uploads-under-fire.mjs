// Uploads, so many at a time, while the portal is killed again and again at random points.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { linesTo, send, signIn } from '../../bench/portal/browser.mjs';
import { another } from '../../bench/portal/papers.mjs';
import { freePort, startPortal } from '../../bench/portal/portal-process.mjs';

const AT_ONCE = 16;
const MOST_ATTEMPTS = 3;
const LATEST_MS = 80;
const SLOWEST_PIECE_MS = 6;

/**
 * Goes on until so many were acknowledged. One attempt a paper, never sent again: sent twice, its bytes would hide that they were missing the first time.
 * Each ends acknowledged (303), refused (any other answer), or broken (its line was cut: nobody knows).
 */
export async function uploadUnderFire({ place, imports, enrolled, models, uploads, kills }) {
  const port = await freePort();
  const attempts = [];
  const lives = { hits: 0, kills: 0, broken: 0 };
  let life = await open();
  let up = Promise.resolve();
  const students = [];
  for (const one of enrolled) students.push(await signIn(life.lines, one));

  await Promise.all([
    fire(),
    ...Array.from({ length: AT_ONCE }, (_, worker) => upload(students[worker % students.length])),
  ]);
  return { attempts, students, lives, portal: life.portal };

  function acknowledged() {
    return attempts.reduce((sum, { state }) => sum + (state === 'acknowledged' ? 1 : 0), 0);
  }

  /** A portal that refuses everything is not asked for ever. */
  function goesOn() {
    return acknowledged() < uploads && attempts.length < MOST_ATTEMPTS * uploads + AT_ONCE * kills;
  }

  async function open() {
    const portal = await startPortal(place, { port, imports });
    return { portal, lines: linesTo(portal.url) };
  }

  async function upload(student) {
    while (goesOn()) {
      const bytes = another(models[attempts.length % models.length]);
      const attempt = {
        name: `bench-${attempts.length}.pdf`,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        student,
        state: 'waiting',
        out: false,
      };
      attempts.push(attempt);
      do {
        await up;
        await sendOnce(attempt, bytes);
      } while (attempt.state === 'waiting');
    }
  }

  /** An attempt that found no portal has not begun: it waits for the next one. */
  async function sendOnce(attempt, bytes) {
    try {
      const { status, answer } = await send(
        life.lines,
        attempt.student,
        { name: attempt.name, bytes },
        { onOut: () => (attempt.out = true), pace: () => Math.random() * SLOWEST_PIECE_MS },
      );
      answer.resume();
      attempt.state = status === 303 ? 'acknowledged' : `refused ${status}`;
    } catch {
      attempt.state = attempt.out ? 'broken' : 'waiting';
    }
  }

  /** Each kill falls at a random moment of its share of the uploads. One hits when a request that was out at that instant was cut. */
  async function fire() {
    for (let kill = 0; kill < kills; kill += 1) {
      const point = ((kill + Math.random()) * (uploads - AT_ONCE / 2)) / kills;
      while (acknowledged() < point && goesOn()) await sleep(2);
      if (!goesOn()) return;
      await sleep(Math.random() * LATEST_MS);
      const inFlight = attempts.filter(({ state, out }) => state === 'waiting' && out);
      let opened;
      up = new Promise((resolve) => (opened = resolve));
      await life.portal.kill();
      life.lines.agent.destroy();
      life = await open();
      opened();
      const cut = inFlight.filter(({ state }) => state === 'broken').length;
      lives.kills += 1;
      lives.broken += cut;
      if (cut > 0) lives.hits += 1;
    }
  }
}
