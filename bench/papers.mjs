// What looking at PDFs costs: time by size, memory of the children and of the process that serves, and how long its
// event loop ever stood still; and what setting each paper takes.
// `npm run bench:papers`, after a build. Ends with 1 when the process that serves passed 300 MB or stood still for more
// than 100 ms, or when a paper takes more than a second at the median.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { PaperChildren } from '../dist/src/papers/children/paper-children.js';
import { measureSetting } from './papers/setting.mjs';

const DATA = path.resolve(import.meta.dirname, '../test/data');
const REPORTS = readdirSync(path.join(DATA, 'reports')).map((name) => path.join(DATA, 'reports', name));
const HOSTILE = readdirSync(path.join(DATA, 'hostile'))
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => path.join(DATA, 'hostile', name));
const ROUNDS = Number(process.env.ROUNDS ?? 20);
const MB = 1_000_000;
const LONGEST_SETTING_MS = 1000;
const STEP_MS = 10;

const children = new PaperChildren();
const peak = { serving: 0, child: 0 };
let setsPapers = false;
const watch = setInterval(() => {
  // The samples that are set are made from sources, by a compiler that no portal holds.
  if (!setsPapers) peak.serving = Math.max(peak.serving, process.memoryUsage.rss());
  peak.child = Math.max(peak.child, ...childrenOf(process.pid).map(residentOf));
}, 25);
const stall = monitorEventLoopDelay({ resolution: STEP_MS });

for (const file of REPORTS) await lookAt(file);
stall.enable();
for (const file of REPORTS) {
  const times = { structure: [], text: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { structure, text } = await lookAt(file);
    times.structure.push(structure);
    times.text.push(text);
  }
  print(
    `${path.basename(file)}, ${(statSync(file).size / MB).toFixed(2)} MB`,
    `structure ${spread(times.structure)}`,
    `text ${spread(times.text)}`,
  );
}
const slowest = [];
for (const file of HOSTILE) {
  const { structure, text } = await lookAt(file);
  slowest.push([structure + text, path.basename(file)]);
}
const samples = slowest.map(([time]) => time);
print(
  `${HOSTILE.length} hostile samples`,
  `structure and text ${spread(samples)}`,
  `slowest ${slowest
    .sort(([a], [b]) => b - a)[0]
    .reverse()
    .join(' ')} ms`,
);

const began = performance.now();
await Promise.all(Array.from({ length: 64 }, (_, index) => children.inspect(REPORTS[index % REPORTS.length])));
print('64 structures, all at once', `${(64_000 / (performance.now() - began)).toFixed(1)} a second`);

setsPapers = true;
const setting = await measureSetting(ROUNDS);
print('the first paper of a typesetter', `${setting.first} ms`);
for (const { name, pages, pdf, times } of setting.papers)
  print(`set: ${name}`, `${pages} pages`, `${Math.round(pdf.length / 1000)} kB`, spread(times));
const slowestPaper = Math.max(...setting.papers.map(({ times }) => medianOf(times)));

clearInterval(watch);
stall.disable();
const worst = Math.max(0, stall.max / 1e6 - STEP_MS);
print('the process that serves', `peak ${(peak.serving / MB).toFixed(0)} MB`, `worst stall ${worst.toFixed(0)} ms`);
print('the fullest child', `peak ${(peak.child / MB).toFixed(0)} MB`);
children.onModuleDestroy();
process.exit(peak.serving > 300 * MB || worst > 100 || slowestPaper > LONGEST_SETTING_MS ? 1 : 0);

async function lookAt(file) {
  const [start, verdict] = [performance.now(), await children.inspect(file)];
  const middle = performance.now();
  if (verdict.accepted) await children.read(file);
  return { structure: Math.round(middle - start), text: Math.round(performance.now() - middle) };
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return `median ${medianOf(times)} ms, p95 ${sorted[Math.floor(sorted.length * 0.95)]} ms`;
}

function medianOf(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** From the system's own tables where it has them; elsewhere the memory of children is not shown. */
function childrenOf(pid) {
  if (process.platform !== 'linux') return [];
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

function residentOf(pid) {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function print(...parts) {
  process.stdout.write(`${parts.join(' · ')}\n`);
}
