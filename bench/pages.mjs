// What the pages cost in an institution of 100,000 files: each beside a bare Nest handler that answers as many bytes, in the same run; the time in SQL; and what the database
// reads for it. `npm run bench:pages`, or `npm run bench:pages -- 20000`. Ends with 1 when a page reads a big table from one end to the other.
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
import { bigTables, lookAtPlan } from './pages/plans.mjs';

const MANY = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const BIG = MANY / 10;

const heard = listen();
const place = await ownPlace(process.env.BENCH_DATABASE);
let whole;
try {
  whole = await run();
} finally {
  await place.close();
}
print(
  whole.length === 0
    ? 'no page reads a big table from one end to the other'
    : `${whole.length} pages read a big table from one end to the other`,
);
process.exit(whole.length === 0 ? 0 : 1);

async function run() {
  const client = new pg.Client({ connectionString: place.url });
  await client.connect();
  try {
    await fill(client);
    return await walk(client);
  } finally {
    await client.end();
  }
}

async function walk(client) {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: place.url, DATA_DIR: place.dataDir, JOBS: 'outside' });
  const portal = await openPortal({ config, databaseUrl: place.url, clock: new Clock() });
  await portal.listen(0, '127.0.0.1');
  const bare = await startBare();
  try {
    return await measureAll(client, portal, {
      portal: linesTo(await portal.getUrl()),
      bare: linesTo(await bare.getUrl()),
    });
  } finally {
    await bare.close();
    await portal.close();
  }
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
  for (const { what, who, address, mayReadWhole } of pages) {
    const page = await measure(lines, address, cookies.get(who));
    const plans = [];
    for (const statement of page.statements) plans.push(await lookAtPlan(portal.get(DataSource), statement, big));
    const scanned = [...new Set(plans.flatMap((plan) => plan.whole))];
    print(
      what.padEnd(36),
      `${page.time.toFixed(1).padStart(6)} ms`,
      `× ${(page.time / page.bare).toFixed(1).padStart(4)} of ${(page.bytes / 1000).toFixed(0)} kB bare`,
      `SQL ${page.sql.toFixed(1)} ms in ${page.statements.length}`,
      `${plans.reduce((sum, { blocks }) => sum + blocks, 0)} blocks`,
      ...(scanned.length > 0 ? [`WHOLE: ${scanned.join(', ')}`] : []),
    );
    if (scanned.length > 0 && !mayReadWhole) wrong.push(what);
  }
  return wrong;
}

/** The page and the bare one in turn; the statements of its last time. */
async function measure(lines, address, cookie) {
  const times = { page: [], bare: [], sql: [] };
  let [bytes, statements] = [0, []];
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    heard.splice(0);
    const page = await timed(lines.portal, address, cookie);
    bytes = page.bytes;
    statements = heard.filter(({ text }) => /^\s*(?:select|with)\b/i.test(text));
    const bare = await timed(lines.bare, `/?bytes=${bytes}`);
    if (round < 2) continue;
    times.page.push(page.time);
    times.bare.push(bare.time);
    times.sql.push(statements.reduce((sum, { time }) => sum + time, 0));
  }
  return { time: median(times.page), bare: median(times.bare), sql: median(times.sql), bytes, statements };
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
  if (await isEmpty(rooms.get(Database))) await fillDemonstration(rooms, clock);
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
    const began = performance.now();
    if (typeof done?.then === 'function')
      done.then(
        () => all.push({ text, values: Array.isArray(values) ? values : [], time: performance.now() - began }),
        () => undefined,
      );
    return done;
  };
  return all;
}

function print(...parts) {
  process.stdout.write(`${parts.join(' · ')}\n`);
}
