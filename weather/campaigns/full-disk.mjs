// The disk of the files is filled while papers come, and room is made again.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, signIn, textOf } from '../../bench/portal/browser.mjs';
import { smallPapers } from '../../bench/portal/papers.mjs';
import { freePort, startPortal } from '../../bench/portal/portal-process.mjs';
import { enrolStudents } from '../../bench/portal/students.mjs';
import { smallDisk } from '../disk/small-disk.mjs';
import { faultsByDownload, faultsWithin } from '../judged/faults.mjs';
import { faultsOfReadings } from '../judged/readings.mjs';
import { SentPapers } from '../judged/sent-papers.mjs';

const BROKEN = path.resolve(import.meta.dirname, '../broken/a-full-disk-takes-all.mjs');
const SIZES = [40_000, 60_000, 80_000];
const STUDENTS = 4;
const PAPERS_EACH = 4;
/** A full disk is remembered for a minute by whatever watches over the portal. */
const READY_AGAIN_MS = 90_000;
const LOOK_EVERY_MS = 500;

export default {
  name: 'full-disk',
  keepsBusy: false,
  title: 'The disk of the files fills up while papers come, and room is made again',
  doses: {
    short: { rounds: 1, readWithinMs: 30_000, waitsUntilReady: false },
    whole: { rounds: 8, readWithinMs: 60_000, waitsUntilReady: true },
  },
  control: 'a store that finds no room says that it has the bytes',
  limitMs: { short: 90_000, whole: 240_000 },
  run,
};

async function run({ place, dose, broken, say }) {
  const enrolled = await enrolStudents(place, STUDENTS);
  const disk = await smallDisk(place);
  const portal = await startPortal(place, {
    port: await freePort(),
    through: disk.through,
    imports: [...disk.imports, ...(broken ? [BROKEN] : [])],
  });
  const seen = disk.at(portal.pid);
  const sent = new SentPapers(portal, {
    models: await smallPapers(SIZES),
    allowed: [507],
  });
  try {
    const students = [];
    for (const one of enrolled) students.push(await signIn(sent.lines, one));
    await Promise.all(students.map((student) => sent.sendUntilTaken(sent.begin(student))));
    const faults = [];

    for (let round = 1; round <= dose.rounds; round += 1) {
      await disk.fill();
      const before = sent.attempts.length;
      await Promise.all(students.map(sendsAndReads));
      const refused = sent.attempts.slice(before).filter(({ state }) => state === 'not kept');
      if (refused.length === 0) faults.push('a disk was full and nobody was told so');
      else await faultsOfWarning(faults);
      const halves = await readdir(path.join(seen, 'files/arriving')).catch(() => []);
      if (halves.length > 0) faults.push(`${halves.length} files that half came take up the room that lacks`);
      await disk.makeRoom();
      await Promise.all(refused.map((attempt) => sent.sendUntilTaken(attempt)));
      say(`round ${round}: ${refused.length} papers found no room, and were taken once there was some`);
    }

    if (dose.waitsUntilReady && !(await isReadyWithin(READY_AGAIN_MS)))
      faults.push(`the portal is not ready ${READY_AGAIN_MS / 1000} s after room was made`);
    const readings = await faultsOfReadings(place, sent.attempts, dose.readWithinMs);
    const outside = await faultsByDownload(portal, {
      attempts: sent.attempts,
      students,
    });
    // The disk goes with the portal.
    const within = await faultsWithin({ ...place, dataDir: seen });
    faults.push(...sent.faults, ...readings.faults, ...outside.faults, ...within.faults);
    return {
      figures: {
        [`times full (${disk.kind})`]: dose.rounds,
        'papers acknowledged': outside.acknowledged,
        'told that there is no room': sent.answers[507] ?? 0,
        'ms for the slowest answer': Math.round(sent.slowestMs),
      },
      faults,
    };

    /** Reads too, signs in too: neither needs room. */
    async function sendsAndReads(student, index) {
      const papers = Array.from({ length: PAPERS_EACH }, () => sent.begin(student));
      const { email, password } = enrolled[index];
      const body = Buffer.from(new URLSearchParams({ email, password }).toString());
      const form = {
        body,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      };
      const [signedIn] = await Promise.all([
        sent.timed('a sign-in', () => ask(sent.lines, 'POST', '/sign-in', form)),
        sent.look(student, student.page),
        ...papers.map((paper) => sent.send(paper)),
      ]);
      if (signedIn.status !== 303) sent.faults.push(`a sign-in was answered ${signedIn.status}`);
    }

    /** Whoever watches over the portal is told, by its log and by its health; it lives all the same. */
    async function faultsOfWarning(into) {
      const log = `${portal.said.join('\n')}\n${await readFile(path.join(place.folder, 'portal.log'), 'utf8')}`;
      if (!/"level":"error".*The disk is full/.test(log)) into.push('the log does not say that the disk is full');
      const ready = await health('ready');
      if (ready !== '503 disk-full') into.push(`the health of a portal whose disk is full is ${ready}`);
      const live = await health('live');
      if (live !== '200 live') into.push(`the life of a portal whose disk is full is ${live}`);
    }

    async function isReadyWithin(limitMs) {
      const until = performance.now() + limitMs;
      while ((await health('ready')) !== '200 ready') {
        if (performance.now() > until) return false;
        await sleep(LOOK_EVERY_MS);
      }
      return true;
    }

    async function health(of) {
      const answered = await ask(sent.lines, 'GET', `/health/${of}`);
      return `${answered.status} ${JSON.parse(await textOf(answered)).status}`;
    }
  } finally {
    sent.close();
    await portal.stop();
  }
}
