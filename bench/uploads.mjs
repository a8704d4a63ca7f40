// What an upload of 1 MB costs, its structure looked at before the answer, beside a bare sink; and its download, beside
// a bare file handler.
// `npm run bench`, after a build: rounds of the one and of the other in turn, for a machine is never alone; the ratios
// count. `ROUNDS=9 npm run bench`.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PaperChildren } from '../dist/src/papers/children/paper-children.js';
import { ask, linesTo, papersOn, send, signIn, textOf } from './portal/browser.mjs';
import { startBeside } from './portal/beside.mjs';
import { median, processorOf, rateOf } from './portal/figures.mjs';
import { ownPlace } from './portal/own-place.mjs';
import { another, paperLike } from './portal/papers.mjs';
import { freePort, startPortal } from './portal/portal-process.mjs';
import { enrolStudents } from './portal/students.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const AT_ONCE = 16;
const A_ROUND = 48;
const DOWNLOADS = 200;
const ALONE = 30;
/** Of 60 MB a file at most, and of what a person may send in a day. */
const UPLOADS_A_STUDENT = 24;

const place = await ownPlace();
const model = await paperLike(path.join(import.meta.dirname, '../test/data/reports/report15-1mb.pdf'));
const enrolled = await enrolStudents(place, Math.ceil(((2 * ROUNDS + 4) * A_ROUND + ALONE) / UPLOADS_A_STUDENT));
const port = await freePort();
try {
  const students = await measureUploads();
  await measureDownloads(students);
  await measureStages();
} finally {
  await place.close();
}
process.exit(0);

/** Uploads of the portal, of the sink, and looks at the structure alone, in turn. */
async function measureUploads() {
  const portal = await startPortal(place, { port, environment: { JOBS: 'outside' } });
  const sink = await startBeside(path.join(import.meta.dirname, 'bare/sink.mjs'), path.join(place.folder, 'sink'));
  const [lines, sinkLines] = [linesTo(portal.url), linesTo(sink.url)];
  const students = await signAllIn(lines, enrolled.splice(0, Math.ceil(((ROUNDS + 1) * A_ROUND) / UPLOADS_A_STUDENT)));
  const children = new PaperChildren();
  const file = path.join(place.folder, 'one.pdf');
  await writeFile(file, model.bytes);

  const rates = { portal: [], sink: [], structure: [] };
  let used;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const papers = Array.from({ length: A_ROUND }, () => another(model));
    const before = processorOf(portal.pid);
    const rate = {
      portal: await rateOf(A_ROUND, AT_ONCE, (index) =>
        sent(lines, students[(round * A_ROUND + index) % students.length], papers[index]),
      ),
      sink: await rateOf(A_ROUND, AT_ONCE, (index) => sent(sinkLines, { action: '/' }, papers[index])),
      structure: await rateOf(A_ROUND, AT_ONCE, () => children.inspect(file)),
    };
    // The first round warms everything up.
    if (round === 0) continue;
    for (const [what, one] of Object.entries(rate)) rates[what].push(one);
    const after = processorOf(portal.pid);
    if (before && after)
      used = { own: (after.own - before.own) / A_ROUND, children: (after.children - before.children) / A_ROUND };
  }
  children.onModuleDestroy();
  sink.stop();
  await portal.stop();
  const [upload, bare, structure] = [median(rates.portal), median(rates.sink), median(rates.structure)];
  print(
    `upload of ${(model.bytes.length / 1e6).toFixed(2)} MB, ${AT_ONCE} at once, verdict in the reply`,
    `${upload.toFixed(1)} a second`,
    `bare sink ${bare.toFixed(1)}`,
    `structure alone ${structure.toFixed(1)}`,
  );
  print(
    'ratios of the rounds',
    `to the sink ${ratio(rates.portal, rates.sink)}`,
    `to the structure alone ${ratio(rates.portal, rates.structure)}`,
  );
  if (used)
    print(
      'processor an upload',
      `web process ${used.own.toFixed(1)} ms`,
      `contained children ${used.children.toFixed(1)} ms`,
    );
  return students;
}

async function measureDownloads(students) {
  const portal = await startPortal(place, { port, environment: { JOBS: 'outside' } });
  const folder = path.join(place.folder, 'bare');
  await mkdir(folder);
  const bare = await startBeside(path.join(import.meta.dirname, 'bare/files.mjs'), folder);
  const [lines, bareLines] = [linesTo(portal.url), linesTo(bare.url)];
  const papers = [];
  for (const student of students)
    for (const href of (await papersOn(lines, student)).values()) papers.push({ href, cookie: student.cookie });
  for (let index = 0; index < papers.length; index += 1)
    await writeFile(path.join(folder, `${index}.pdf`), another(model));
  // Read once against their hash when they first go out: measured apart.
  const first = await rateOf(papers.length, AT_ONCE, (index) => had(lines, papers[index].href, papers[index].cookie));
  const rates = { portal: [], bare: [], decided: [], alive: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.portal.push(
      await rateOf(DOWNLOADS, AT_ONCE, (index) =>
        had(lines, papers[index % papers.length].href, papers[index % papers.length].cookie),
      ),
    );
    rates.bare.push(await rateOf(DOWNLOADS, AT_ONCE, (index) => had(bareLines, `/${index % papers.length}.pdf`)));
    // What remains when no byte is sent: all that decides who may have it; and an answer that asks nothing of anything.
    rates.decided.push(
      await rateOf(DOWNLOADS, AT_ONCE, (index) =>
        had(
          lines,
          papers[index % papers.length].href,
          papers[index % papers.length].cookie,
          { 'If-None-Match': '*' },
          304,
        ),
      ),
    );
    rates.alive.push(await rateOf(DOWNLOADS, AT_ONCE, () => had(lines, '/', undefined, {}, 303)));
  }
  bare.stop();
  await portal.stop();
  print(
    `download of ${(model.bytes.length / 1e6).toFixed(2)} MB, ${AT_ONCE} at once`,
    `${median(rates.portal).toFixed(0)} a second`,
    `bare handler ${median(rates.bare).toFixed(0)}`,
    `ratio ${ratio(rates.portal, rates.bare)}`,
    `the first time, against its hash, ${first.toFixed(0)} a second`,
  );
  print(
    'the same, told that the reader has it already (304)',
    `${median(rates.decided).toFixed(0)} a second`,
    `an answer that asks nothing ${median(rates.alive).toFixed(0)}`,
  );
}

/** One upload after the other, each stage timed in the portal's process: nothing waits for anything else. */
async function measureStages() {
  const file = path.join(place.folder, 'stages.json');
  const portal = await startPortal(place, {
    port,
    imports: [path.join(import.meta.dirname, 'uploads/stages.mjs')],
    environment: { JOBS: 'outside', AVAL_STAGES: file },
  });
  const lines = linesTo(portal.url);
  const [student, other] = await signAllIn(lines, enrolled.splice(0, 2));
  for (let index = 0; index < ALONE; index += 1) await sent(lines, index % 2 ? student : other, another(model));
  await portal.stop();
  const { uploads, whole, put, hashing, writing, fsync, inspecting, sql } = JSON.parse(await readFile(file, 'utf8'));
  const each = (time) => `${(time / uploads).toFixed(1)} ms (${Math.round((100 * time) / whole)} %)`;
  print(
    `alone, an upload takes ${(whole / uploads).toFixed(1)} ms`,
    `structure in the child ${each(inspecting)}`,
    `arriving and put away ${each(put)}, of it hashing ${each(hashing)}, writing ${each(writing)}, fsync ${each(fsync)}`,
    `SQL ${each(sql)}`,
    `the rest ${each(whole - inspecting - put - sql)}`,
  );
}

async function signAllIn(lines, some) {
  const students = [];
  for (const one of some) students.push(await signIn(lines, one));
  return students;
}

async function sent(lines, student, bytes) {
  const answered = await send(lines, student, {
    name: `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.pdf`,
    bytes,
  });
  const text = await textOf(answered);
  if (answered.status !== 303)
    throw new Error(
      `An upload was answered ${answered.status}: ${text
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .slice(0, 600)}`,
    );
}

async function had(lines, href, cookie, headers = {}, wanted = 200) {
  const answered = await ask(lines, 'GET', href, { cookie, headers });
  for await (const part of answered.answer) if (!part) break;
  if (answered.status !== wanted) throw new Error(`A download was answered ${answered.status}.`);
}

function ratio(ones, others) {
  return median(ones.map((one, index) => one / others[index])).toFixed(2);
}

function print(...parts) {
  process.stdout.write(`${parts.join(' · ')}\n`);
}
