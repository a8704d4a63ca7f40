// Whether of several people who act at once exactly one is in time: on two web processes and a worker, the others told
// who was quicker, and nothing done twice.
import path from 'node:path';
import { startWorker } from '../../bench/portal/portal-process.mjs';
import { faultsWithin } from '../judged/faults.mjs';
import { faultsOfLetters, jobsLeft } from '../judged/letters.mjs';
import { faultsOfMoves } from '../judged/moves.mjs';
import { foundInstitution } from '../people/institution.mjs';
import { storyOfFile, storyOfRequests } from '../people/story.mjs';
import { openClient } from '../portal/own-client.mjs';
import { openWeb } from '../portal/web.mjs';
import { race } from '../races/race.mjs';

const AT_ONCE = 8;
/** What the database itself would refuse. */
const CONSTRAINTS =
  'alter table journal drop constraint journal_thing_id_seq_key cascade, drop constraint journal_thing_id_seq_to_state_key cascade';

export default {
  name: 'races',
  keepsBusy: true,
  title: 'People act at once on the same thing, on two web processes and a worker',
  doses: { short: { races: 48, files: 6 }, whole: { races: 10_000, files: 60 } },
  control: 'nobody compares, neither portal nor database, before a move is written',
  limitMs: { short: 90_000, whole: 300_000 },

  async run({ place, dose, broken, say }) {
    const institution = await foundInstitution(place, { officers: 3, files: dose.files });
    const client = openClient(place);
    try {
      if (broken) await client.query(CONSTRAINTS);
      return await raceAll({ place, dose, broken, say, institution, client });
    } finally {
      await client.end();
    }
  },
};

async function raceAll({ place, dose, broken, say, institution, client }) {
  const imports = broken ? [path.join(import.meta.dirname, '../broken/nobody-compares.mjs')] : [];
  const environment = { JOBS: 'outside' };
  const web = await openWeb(place, { processes: 2, imports, environment });
  const worker = await startWorker(place, { imports, environment });
  const faults = [];
  const count = { races: 0, racers: 0 };
  const stories = institution.files.flatMap((file) => [storyOfFile(file), storyOfRequests(file)]);
  const waiting = [...stories];
  const line = async () => {
    while (count.races < dose.races) {
      const story = waiting.shift();
      count.races += 1;
      if (count.races % 1000 === 0) say(`${count.races} races`);
      const racers = await race(web, story, { institution, client, faults });
      if (racers === 0) count.races -= 1;
      count.racers += racers;
      waiting.push(story);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));

  faults.push(...(await jobsLeft(client)));
  await Promise.all([web.stop(), worker.stop()]);
  const moves = await faultsOfMoves(client, stories);
  const letters = await faultsOfLetters(client, {});
  const within = await faultsWithin(place);
  return {
    figures: {
      races: count.races,
      'requests in them': count.racers,
      won: moves.acknowledged,
      unclear: moves.unanswered,
      letters: letters.letters,
    },
    faults: [...faults, ...moves.faults, ...letters.faults, ...within.faults],
  };
}
