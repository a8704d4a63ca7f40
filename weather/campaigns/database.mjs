// Whether the portal comes through what may befall its database: every request answered in its limit, nothing
// acknowledged lost, and well again by itself.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { smallPapers } from '../../bench/portal/papers.mjs';
import { startWorker } from '../../bench/portal/portal-process.mjs';
import { crash, endBackends, fill, freeze, serverOf, silence } from '../database/faults.mjs';
import { layLine } from '../database/line.mjs';
import { faultsByDownload, faultsWithin } from '../judged/faults.mjs';
import { faultsOfLetters, jobsLeft } from '../judged/letters.mjs';
import { faultsOfMoves } from '../judged/moves.mjs';
import { sendPapers } from '../kills/uploads.mjs';
import { foundInstitution } from '../people/institution.mjs';
import { storyOfFile, storyOfRequests } from '../people/story.mjs';
import { walk } from '../people/walk.mjs';
import { openClient } from '../portal/own-client.mjs';
import { openWeb, pagesOf } from '../portal/web.mjs';

/** What is promised, and what a busy machine may add to it. */
const ANSWER_MS = 10_000;
const MARGIN_MS = 3_000;
const WELL_AGAIN_MS = 10_000;
/** On a machine that others use, both are so many times as long at most. */
const MOST_PATIENCE = 3;
const UPLOADS_A_STUDENT = 110;
/** Each fault falls on work under way: so many acts are acknowledged since the last. */
const ACTS_BETWEEN = 12;
const own = (name) => path.join(import.meta.dirname, '..', name);

export default {
  name: 'database',
  keepsBusy: false,
  title: 'Backends are ended, PostgreSQL crashes, is frozen, is cut off half-open, is full, while files go their way',
  doses: {
    short: {
      faults: { endBackends: 2, crash: 1, freeze: 1, silence: 1, fill: 1 },
      students: 3,
      files: 4,
      paceMs: { upload: 2_500, act: 300 },
      halved: true,
    },
    whole: {
      faults: { endBackends: 22, crash: 8, freeze: 4, silence: 4, fill: 4 },
      students: 6,
      files: 10,
      paceMs: { upload: 400, act: 60 },
    },
  },
  control: 'pages wait for minutes',
  ownServer: true,
  limitMs: { short: 120_000, whole: 480_000 },

  async run({ place, dose, broken, patience, say }) {
    const institution = await foundInstitution(place, { officers: 3, files: dose.files, uploaders: dose.students });
    const line = await layLine(place.url);
    // What the driver itself asks must not be taken for the portal, and outlives whatever befalls the server.
    const client = openClient(place);
    try {
      return await underFaults({ place, dose, broken, patience, say, institution, line, client });
    } finally {
      await line.stop();
      await client.end();
    }
  },
};

async function underFaults({ place, dose, broken, patience, say, institution, line, client }) {
  const times = Math.min(patience, MOST_PATIENCE);
  const [marginMs, wellAgainMs] = [MARGIN_MS * times, WELL_AGAIN_MS * times];
  const promisedMs = dose.halved ? ANSWER_MS / 2 : ANSWER_MS;
  const imports = [
    ...(dose.halved ? [own('database/shorter-limits.mjs')] : []),
    ...(broken ? [own('broken/pages-wait-for-minutes.mjs')] : []),
  ];
  const environment = { DATABASE_URL: line.url, JOBS: 'outside' };
  const web = await openWeb(place, { processes: 2, imports, environment });
  const worker = await startWorker(place, { environment });
  const [attempts, faults, models] = [[], [], await smallPapers([30_000, 60_000])];
  const stories = institution.files.flatMap((file) => [storyOfFile(file), storyOfRequests(file)]);
  const done = () => stories.reduce((sum, { said }) => sum + said.filter(({ isKnown }) => isKnown).length, 0);
  let isOver = false;
  const goesOn = () => !isOver;
  const drawn = shuffled(
    Object.entries(broken ? { freeze: 1 } : dose.faults).flatMap(([kind, many]) => Array(many).fill(kind)),
  );
  const well = [];

  const befall = async () => {
    const kinds = { endBackends, crash, freeze, silence, fill };
    for (const [index, kind] of drawn.entries()) {
      const from = done();
      while (done() < from + ACTS_BETWEEN) await sleep(5);
      await kinds[kind]({
        client,
        line,
        url: place.url,
        server: await serverOf(client),
        silenceMs: promisedMs + marginMs + (broken ? 1_000 : 0),
        heldMs: promisedMs / 3,
      });
      const ended = performance.now();
      await Promise.all(web.processes.map((one) => untilItAnswers(one, institution.registry[0])));
      const ms = performance.now() - ended;
      well.push(ms);
      say(`${index + 1}: ${kind}, well again in ${Math.round(ms)} ms`);
      if (ms > wellAgainMs) faults.push(`after ${kind} it was well again only in ${Math.round(ms)} ms`);
    }
    isOver = true;
  };
  await Promise.all([
    befall(),
    ...institution.uploaders.map((student) =>
      sendPapers(web, student, { attempts, models, goesOn, mostEach: UPLOADS_A_STUDENT, paceMs: dose.paceMs.upload }),
    ),
    ...stories.map((story) => walk(web, story, { institution, client, goesOn, faults, paceMs: dose.paceMs.act })),
  ]);

  say('the jobs that are left');
  faults.push(...(await jobsLeft(client)));
  const outside = await faultsByDownload(web.processes[0].portal, { attempts, students: institution.uploaders });
  await Promise.all([web.stop(), worker.stop()]);
  const late = web.tookMs.filter((ms) => ms > promisedMs + marginMs);
  for (const ms of late) faults.push(`a request was answered in ${Math.round(ms)} ms, and ${promisedMs} are promised`);
  const moves = await faultsOfMoves(client, stories);
  const letters = await faultsOfLetters(client, {});
  const within = await faultsWithin(place);
  return {
    figures: {
      faults: drawn.length,
      requests: web.tookMs.length,
      'the slowest answer, ms': Math.round(Math.max(...web.tookMs)),
      'the slowest recovery, ms': Math.round(Math.max(...well)),
      'uploads acknowledged': outside.acknowledged,
      'moves acknowledged': moves.acknowledged,
      'put off or unanswered': moves.unanswered,
      letters: letters.letters,
    },
    faults: [...faults, ...outside.faults, ...moves.faults, ...letters.faults, ...within.faults],
  };
}

/** Asks one process until it answers somebody signed in as ever. */
async function untilItAnswers(one, who) {
  const pages = pagesOf({ over: (work) => work(one.lines, () => undefined) }, who);
  for (;;) {
    try {
      await pages.get('/desk');
      return;
    } catch {
      await sleep(50);
    }
  }
}

function shuffled(all) {
  return all
    .map((one) => [Math.random(), one])
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}
