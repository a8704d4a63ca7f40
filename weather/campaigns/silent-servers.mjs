// The mail server, the S3 server and the antivirus fall silent, go deaf or hang up: at the call, after their first
// words, in the middle.
import path from 'node:path';
import { signIn } from '../../bench/portal/browser.mjs';
import { paperLike } from '../../bench/portal/papers.mjs';
import { freePort, startPortal, startWorker } from '../../bench/portal/portal-process.mjs';
import { enrolStudents, openRoomsOf } from '../../bench/portal/students.mjs';
import { faultsByDownload } from '../judged/faults.mjs';
import { faultsOfReadings } from '../judged/readings.mjs';
import { SentPapers } from '../judged/sent-papers.mjs';
import { Letters, timeOfALightJob } from '../silent/letters.mjs';
import { MOODS, startServers } from '../silent/servers.mjs';

const REPORT = path.resolve(import.meta.dirname, '../../test/data/reports/report-short.pdf');
const BROKEN = path.resolve(import.meta.dirname, '../broken/no-limits.mjs');
const STUDENTS = 4;
const LETTERS_A_ROUND = 4;
/** Its turn comes when one of two workers is free, and no worker may be held for longer. */
const LIGHT_JOB_MS = 8_000;

export default {
  name: 'silent-servers',
  keepsBusy: false,
  title:
    'The mail server, S3 and the antivirus fall silent, go deaf or hang up, at the call, after their first words, in the middle',
  doses: {
    short: { store: 1, antivirus: 1, afterMs: 30_000 },
    whole: { store: MOODS.store.length, antivirus: MOODS.antivirus.length, afterMs: 90_000 },
  },
  control:
    'answers have no limit, files and the antivirus share the queue of all, and a letter that did not leave is noted as sent',
  limitMs: { short: 120_000, whole: 300_000 },
  run,
};

async function run({ place, dose, broken, say }) {
  const enrolled = await enrolStudents(place, STUDENTS);
  const servers = await startServers();
  const imports = broken ? [BROKEN] : [];
  const { environment, lines } = servers;
  const rooms = await openRoomsOf(place, environment);
  const portal = await startPortal(place, {
    port: await freePort(),
    imports,
    environment: { ...environment, JOBS: 'outside' },
  });
  const worker = await startWorker(place, { imports, environment });
  const sent = new SentPapers(portal, { models: [await paperLike(REPORT)] });
  const letters = new Letters(rooms, servers.received);
  try {
    const students = [];
    for (const one of enrolled) students.push(await signIn(sent.lines, one));
    const faults = [];
    let slowestJobMs = 0;

    // A mail server has its bad days at the same time as the others: a letter meets neither files nor their antivirus.
    // One round of a broken portal shows all that a control is to show.
    const rounds = [
      ...MOODS.store.slice(0, dose.store).map((mood) => ({ server: 'store', mood })),
      ...MOODS.antivirus.slice(0, broken ? 0 : dose.antivirus).map((mood) => ({ server: 'antivirus', mood })),
    ];
    for (const [index, { server, mood }] of rounds.entries()) {
      const mailMood = MOODS.mail[index % MOODS.mail.length];
      // What was acknowledged just before is read and scanned in the bad weather.
      worker.pause();
      await Promise.all(students.map((student) => sent.sendUntilTaken(sent.begin(student))));
      lines[server].turn(mood);
      lines.mail.turn(mailMood);
      worker.goOn();
      await letters.write(enrolled[0].email, LETTERS_A_ROUND);
      const before = sent.attempts.length;
      const [jobMs] = await Promise.all([timeOfALightJob(rooms, LIGHT_JOB_MS + 1), meanwhile(students)]);
      slowestJobMs = Math.max(slowestJobMs, jobMs);
      if (jobMs > LIGHT_JOB_MS)
        faults.push(
          `a job that needs none of them waited ${Math.floor(jobMs / 1000)} s for its turn (${server}: ${inWords(mood)})`,
        );
      for (const line of Object.values(lines)) line.mend();
      say(
        `${server}: ${inWords(mood)}; mail: ${inWords(mailMood)}; a light job had its turn in ${Math.round(jobMs)} ms`,
      );
      const putOff = sent.attempts.slice(before).filter(({ state }) => state === 'not kept');
      await Promise.all(putOff.map((attempt) => sent.sendUntilTaken(attempt)));
    }

    const [readings, ofLetters] = await Promise.all([
      faultsOfReadings(place, sent.attempts, dose.afterMs),
      letters.faults(dose.afterMs),
    ]);
    const outside = await faultsByDownload(portal, { attempts: sent.attempts, students });
    faults.push(...sent.faults, ...readings.faults, ...ofLetters, ...outside.faults);
    return {
      figures: {
        rounds: rounds.length,
        'conversations struck': Object.values(lines).reduce((sum, { turns }) => sum + turns, 0),
        'papers acknowledged': outside.acknowledged,
        'told to come back': sent.answers[503] ?? 0,
        'ms for the slowest answer': Math.round(sent.slowestMs),
        'ms for the slowest light job': Math.round(slowestJobMs),
        letters: letters.written.length,
        'received twice': letters.twice,
      },
      faults,
    };

    /**
     * What people do in the bad weather: each sends a paper, takes one back, looks at a page, and asks what would be
     * said of a PDF.
     */
    function meanwhile(people) {
      return Promise.all(
        people.flatMap((student, index) => [
          sent.send(sent.begin(student)),
          sent.look(student, student.page),
          sent.look(undefined, '/sign-in'),
          ...(index === 0 ? [sent.inspect(student)] : []),
        ]),
      );
    }
  } finally {
    sent.close();
    await worker.stop();
    await portal.stop();
    await rooms.close();
    await servers.stop();
  }
}

function inWords({ at, then }) {
  if (at === 'the call') return `${then} at the call`;
  return at.received === undefined ? `${then} after ${at.said.source}` : `${then} after ${at.received} bytes`;
}
