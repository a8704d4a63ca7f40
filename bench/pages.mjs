// What the pages cost in an institution of 100,000 files: each beside a portal that keeps no plan, and beside a bare
// Nest handler that answers as many bytes, in the same run; the time in SQL; and what the database reads for it, by the
// plans that connections keep and by plans made for the values.
// `npm run bench:pages`, or `npm run bench:pages -- 20000`. Ends with 1 when a page reads a big table from one end to
// the other, or a kept plan reads more than one made anew.
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { fillDemonstration, isEmpty, PastClock } from '../dist/src/demonstration/index.js';
import { openPortal, openRooms } from '../dist/src/open-portal.js';
import { openSession } from '../dist/src/people/index.js';
import { Clock } from '../dist/src/platform/clock/index.js';
import { readConfig } from '../dist/src/platform/config/index.js';
import { Database } from '../dist/src/platform/database/index.js';
import { startBare } from './bare/page.mjs';
import { ask, linesTo, textOf } from './portal/browser.mjs';
import { median } from './portal/figures.mjs';
import { ownPlace } from './portal/own-place.mjs';
import { fillByTheThousand } from './pages/hundred-thousand.mjs';
import { pagesOf } from './pages/measured.mjs';
import { bigTables, lookAtKeptPlan, lookAtPlan, readsMore } from './pages/plans.mjs';

const MANY = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** A plan is kept from the sixth time on. */
const UNMEASURED = 8;
const BIG = MANY / 10;

const statements = listen();
const place = await ownPlace(process.env.BENCH_DATABASE);
let wrong;
try {
  wrong = await run();
} finally {
  await place.close();
}
print(
  wrong.length === 0 ? 'no page reads a big table whole, nor more by a kept plan' : `wrong:\n  ${wrong.join('\n  ')}`,
);
process.exit(wrong.length === 0 ? 0 : 1);

async function run() {
  const client = new pg.Client({ connectionString: place.administrator });
  await client.connect();
  try {
    await fill(client);
    return await walk(client);
  } finally {
    await client.end();
  }
}

async function walk(client) {
  const portal = await open('on');
  const anew = await open('off');
  const bare = await startBare();
  try {
    return await measureAll(client, portal, {
      portal: linesTo(await portal.getUrl()),
      anew: linesTo(await anew.getUrl()),
      bare: linesTo(await bare.getUrl()),
    });
  } finally {
    await bare.close();
    await anew.close();
    await portal.close();
  }
}

async function open(preparedStatements) {
  const portal = await openPortal({
    config: readConfig({
      NODE_ENV: 'test',
      DATABASE_URL: place.url,
      DATA_DIR: place.dataDir,
      JOBS: 'outside',
      PREPARED_STATEMENTS: preparedStatements,
    }),
    databaseUrl: place.url,
    clock: new Clock(),
  });
  await portal.listen(0, '127.0.0.1');
  return portal;
}

async function measureAll(client, portal, lines) {
  const { pages, cookies } = await portal.get(Database).transact(async (tx) => {
    const found = await pagesOf(tx);
    const signedIn = new Map();
    for (const { who } of found) {
      if (signedIn.has(who)) continue;
      const [{ id }] = await tx.rows('select id from people where email = $1', [`${who}@aval.example`]);
      signedIn.set(who, `aval-session=${await openSession(tx, id)}`);
    }
    return { pages: found, cookies: signedIn };
  });
  const big = await bigTables(client, BIG);
  print(`${MANY} files`, `big tables: ${[...big.keys()].sort().join(', ')}`);
  const wrong = [];
  const runner = portal.get(DataSource).createQueryRunner();
  try {
    for (const { what, who, address, mayReadWhole } of pages) {
      const page = await measure(lines, address, cookies.get(who));
      const plans = [];
      for (const statement of page.statements) {
        const made = await lookAtPlan(runner, statement, big);
        const kept = statement.isNamed ? await lookAtKeptPlan(runner, statement, big) : { chosen: made, any: made };
        plans.push({ made, ...kept });
        for (const [how, plan] of Object.entries(kept))
          if (readsMore(plan, made))
            wrong.push(
              `${what}: ${plan.blocks} blocks, not ${made.blocks}, by the plan ${how === 'any' ? 'for any value' : 'that is kept'}: ${shortOf(statement)}`,
            );
      }
      const read = [...new Set(plans.flatMap(({ made, chosen }) => [...made.whole, ...chosen.whole]))];
      const blocks = (how) => plans.reduce((sum, plan) => sum + plan[how].blocks, 0);
      print(
        what.padEnd(36),
        `${page.time.toFixed(1).padStart(6)} ms`,
        `× ${(page.time / page.anew).toFixed(2)} of ${page.anew.toFixed(1)} ms planned anew`,
        `× ${(page.time / page.bare).toFixed(1).padStart(4)} of ${(page.bytes / 1000).toFixed(0)} kB bare`,
        `SQL ${page.sql.toFixed(1)} ms, not ${page.sqlAnew.toFixed(1)}, in ${page.statements.length}`,
        `${blocks('chosen')} blocks, ${blocks('made')} anew, ${blocks('any')} for any value`,
        ...(read.length > 0 ? [`WHOLE: ${read.join(', ')}`] : []),
      );
      if (read.length > 0 && !mayReadWhole) wrong.push(`${what} reads ${read.join(', ')}`);
    }
  } finally {
    await runner.release();
  }
  return wrong;
}

/**
 * The page by each portal and the bare one in turn, once connections have their plans; the statements of the last time.
 */
async function measure(lines, address, cookie) {
  const times = { time: [], anew: [], bare: [], sql: [], sqlAnew: [] };
  let [bytes, asked] = [0, []];
  for (let round = 0; round < ROUNDS + UNMEASURED; round += 1) {
    statements.splice(0);
    const anew = await timed(lines.anew, address, cookie);
    const sqlAnew = timeOf(questions());
    statements.splice(0);
    const page = await timed(lines.portal, address, cookie);
    bytes = page.bytes;
    asked = questions();
    const bare = await timed(lines.bare, `/?bytes=${bytes}`);
    if (round < UNMEASURED) continue;
    times.time.push(page.time);
    times.anew.push(anew.time);
    times.bare.push(bare.time);
    times.sql.push(timeOf(asked));
    times.sqlAnew.push(sqlAnew);
  }
  const medians = Object.fromEntries(Object.entries(times).map(([what, all]) => [what, median(all)]));
  return { ...medians, bytes, statements: asked };
}

function questions() {
  return statements.filter(({ text }) => /^\s*(?:select|with)\b/i.test(text));
}

function timeOf(statements) {
  return statements.reduce((sum, { time }) => sum + time, 0);
}

function shortOf({ text }) {
  return text.replace(/\s+/g, ' ').trim().slice(0, 160);
}

async function timed(lines, address, cookie) {
  const began = performance.now();
  const answered = await ask(lines, 'GET', address, { cookie });
  const text = await textOf(answered);
  if (answered.status !== 200) throw new Error(`${address} was answered ${answered.status}.`);
  return { time: performance.now() - began, bytes: Buffer.byteLength(text) };
}

async function fill(client) {
  const { rowCount } = await client.query(`select 1 from reports where number = 'B-1'`);
  if (rowCount > 0) return;
  const clock = new PastClock();
  const rooms = await openRooms({
    config: readConfig({ NODE_ENV: 'test', DATABASE_URL: place.url, DATA_DIR: place.dataDir, JOBS: 'outside' }),
    databaseUrl: place.url,
    clock,
  });
  if (await isEmpty(place.url)) await fillDemonstration(rooms, clock);
  await rooms.close();
  await fillByTheThousand(client, MANY);
  await client.query('vacuum analyze');
}

/** What the portal asks of the database, and how long each question takes. */
function listen() {
  const all = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function noted(...given) {
    const done = query.apply(this, given);
    const [text, values] = typeof given[0] === 'string' ? given : [given[0]?.text ?? '', given[0]?.values];
    const isNamed = given[0]?.name !== undefined;
    const began = performance.now();
    if (typeof done?.then === 'function')
      done.then(
        () => all.push({ text, isNamed, values: Array.isArray(values) ? values : [], time: performance.now() - began }),
        () => undefined,
      );
    return done;
  };
  return all;
}

function print(...parts) {
  process.stdout.write(`${parts.join(' · ')}\n`);
}
