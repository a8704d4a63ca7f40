// Whether an upload that was acknowledged is ever lost: so many uploads through the real portal, 16 at a time, while its process is killed at random points.
// `npm run crash` (1,000 uploads, 36 kills), `npm run crash -- 200 --kills 8`. Ends with 1 on any fault, or when too few kills hit anything.
// `--turned-round` puts the row before the bytes, and must end with 1. `--database` uses that empty one instead of starting its own.
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { uploadUnderFire } from './crash/campaign.mjs';
import { faultsByDownload, faultsWithin } from './crash/faults.mjs';
import { ownHouse } from './house/own-database.mjs';
import { smallPapers } from './house/papers.mjs';
import { enrolStudents } from './house/students.mjs';

const UPLOADS_A_STUDENT = 120;
const SIZES = [30_000, 40_000, 50_000, 60_000, 70_000, 80_000];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string' }, database: { type: 'string' }, 'turned-round': { type: 'boolean' } },
});
const uploads = Number(positionals[0] ?? 1000);
const kills = Number(values.kills ?? Math.max(1, Math.round(uploads * 0.036)));
// Of every six kills at most one may fall between two uploads: 30 of 36.
const leastHits = Math.floor((kills * 5) / 6);

const began = performance.now();
const house = await ownHouse(values.database);
let faults;
try {
  faults = await run();
} finally {
  await house.close();
}
// A few of each kind: the first kind must not hide the others.
for (const kind of faults) for (const fault of kind.slice(0, 10)) print(`FAULT · ${fault}`);
const found = faults.flat().length;
print(
  found === 0 ? 'nothing acknowledged was lost' : `${found} faults`,
  `${Math.round((performance.now() - began) / 1000)} s`,
);
process.exit(found === 0 ? 0 : 1);

async function run() {
  const enrolled = await enrolStudents(house, Math.max(8, Math.ceil(uploads / UPLOADS_A_STUDENT)));
  const imports = values['turned-round'] ? [path.join(import.meta.dirname, 'crash/row-before-bytes.mjs')] : [];
  const { attempts, students, lives, portal } = await uploadUnderFire({
    house,
    imports,
    enrolled,
    models: await smallPapers(SIZES),
    uploads,
    kills,
  });
  const outside = await faultsByDownload(portal, { attempts, students });
  await portal.stop();
  const within = await faultsWithin(house);

  print(
    `${attempts.length} uploads, 16 at a time`,
    `${outside.acknowledged} acknowledged`,
    `${lives.broken} cut in flight, ${outside.keptUnsaid} of them kept all the same`,
  );
  print(`${lives.kills} kills of the web process`, `${lives.hits} hit uploads in flight`);
  print(`${within.rows} hashes named by rows`, `${within.swept} files of no row, or half come, swept`);
  return [
    outside.faults,
    within.faults,
    lives.hits < leastHits
      ? [`only ${lives.hits} kills hit an upload in flight, of the ${leastHits} that are wanted`]
      : [],
  ];
}

function print(...parts) {
  process.stdout.write(`${parts.join(' · ')}\n`);
}
