// Whether anything that was acknowledged is ever lost or doubled: papers are sent and files go their way, by many
// people at once, while the processes of the portal are killed at random moments.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { smallPapers } from '../../bench/portal/papers.mjs';
import { startWorker } from '../../bench/portal/portal-process.mjs';
import { faultsByDownload, faultsWithin } from '../judged/faults.mjs';
import { faultsOfLetters, jobsLeft } from '../judged/letters.mjs';
import { faultsOfMoves } from '../judged/moves.mjs';
import { sendPapers } from '../kills/uploads.mjs';
import { startPostOffice } from '../letters/post-office.mjs';
import { foundInstitution } from '../people/institution.mjs';
import { storyOfFile, storyOfRequests } from '../people/story.mjs';
import { walk } from '../people/walk.mjs';
import { openClient } from '../portal/own-client.mjs';
import { killAndBringBack, openWeb } from '../portal/web.mjs';

const SIZES = [30_000, 40_000, 50_000, 60_000, 70_000, 80_000];
/** What a student may send in a day is more. */
const UPLOADS_A_STUDENT = 110;
/** Of every six kills at most one may fall where nobody was. */
const LEAST_HITS = 5 / 6;
const MOST_ANSWERS = 6;
const KILLS_A_PAPER = 3;
const LATEST_MS = 60;
const PACE_MS = { upload: 3_000, act: 1_500 };
/** Letters leave so many at once: a worker that is killed may have handed over as many that it did not note. */
const LETTERS_AT_ONCE = 2;
const BROKEN = ['row-before-bytes.mjs', 'answer-before-commit.mjs'].map((name) =>
  path.join(import.meta.dirname, '../broken', name),
);

export default {
  name: 'kills',
  keepsBusy: true,
  title: 'Two web processes and a worker are killed while papers are sent and files go their way',
  doses: {
    short: { kills: 4, workerKills: 0, students: 4, files: 4 },
    whole: { kills: 200, workerKills: 10, students: 10, files: 8 },
  },
  control: 'the row comes before the bytes, and the answer before the commit',
  limitMs: { short: 120_000, whole: 600_000 },

  async run({ place, dose, broken, say }) {
    const institution = await foundInstitution(place, { officers: 2, files: dose.files, uploaders: dose.students });
    const office = await startPostOffice();
    const client = openClient(place);
    try {
      return await underFire({ place, dose, broken, say, institution, office, client });
    } finally {
      await client.end();
      await office.stop();
    }
  },
};

async function underFire({ place, dose, broken, say, institution, office, client }) {
  const imports = broken ? BROKEN : [];
  const environment = { JOBS: 'outside', SMTP_URL: office.url };
  const web = await openWeb(place, { processes: 2, imports, environment });
  const work = { worker: await startWorker(place, { environment }), kills: 0 };
  const students = institution.uploaders;

  const [attempts, faults, models] = [[], [], await smallPapers(SIZES)];
  const fire = { kills: 0, hits: 0, cut: 0 };
  const goesOn = () => fire.kills < dose.kills;
  const acknowledged = () => attempts.reduce((sum, { state }) => sum + (state === 'acknowledged' ? 1 : 0), 0);
  const stories = institution.files.flatMap((file) => [storyOfFile(file), storyOfRequests(file)]);
  let sending = students.length;
  const areSending = () => sending > 0;
  const killWeb = async (one) => {
    while (goesOn()) {
      // Not before somebody was answered, and now and then a paper taken: on a slow machine nothing would ever be
      // acknowledged.
      const enough = one.answered + 1 + Math.random() * MOST_ANSWERS;
      const before = fire.kills % KILLS_A_PAPER === 0 ? acknowledged() : -1;
      while ((one.answered < enough || (acknowledged() === before && areSending())) && goesOn()) await sleep(2);
      await sleep(Math.random() * LATEST_MS);
      while (![...one.flights].some(({ isOut }) => isOut) && goesOn()) await sleep(1);
      if (!goesOn()) return;
      fire.kills += 1;
      if (fire.kills % 50 === 0) say(`${fire.kills} kills`);
      const cut = await killAndBringBack(one);
      fire.cut += cut;
      if (cut > 0) fire.hits += 1;
    }
  };
  const killWorker = async () => {
    for (let kill = 1; kill <= dose.workerKills; kill += 1) {
      while (goesOn() && fire.kills < (kill * dose.kills) / (dose.workerKills + 1)) await sleep(20);
      await work.worker.kill();
      work.kills += 1;
      work.worker = await startWorker(place, { environment });
    }
  };
  await Promise.all([
    ...web.processes.map(killWeb),
    killWorker(),
    ...students.map((student) =>
      sendPapers(web, student, { attempts, models, goesOn, mostEach: UPLOADS_A_STUDENT, paceMs: PACE_MS.upload }).then(
        () => (sending -= 1),
      ),
    ),
    ...stories.map((story) => walk(web, story, { institution, client, goesOn, faults, paceMs: PACE_MS.act })),
  ]);

  faults.push(...(await jobsLeft(client)));
  const outside = await faultsByDownload(web.processes[0].portal, { attempts, students });
  await Promise.all([web.stop(), work.worker.stop()]);
  const moves = await faultsOfMoves(client, stories);
  const letters = await faultsOfLetters(client, { came: office.came, mayRepeat: work.kills * LETTERS_AT_ONCE });
  const within = await faultsWithin(place);
  const leastHits = Math.floor(fire.kills * LEAST_HITS);
  if (fire.hits < leastHits) faults.push(`only ${fire.hits} kills hit somebody, of the ${leastHits} that are wanted`);
  return {
    figures: {
      'kills of a web process': fire.kills,
      'that cut somebody off': fire.hits,
      'requests cut': fire.cut,
      'kills of the worker': work.kills,
      'uploads acknowledged': outside.acknowledged,
      'moves acknowledged': moves.acknowledged,
      'whose answer never came': moves.unanswered,
      letters: letters.letters,
      'letters twice': letters.repeated,
    },
    faults: [...faults, ...outside.faults, ...moves.faults, ...letters.faults, ...within.faults],
  };
}
