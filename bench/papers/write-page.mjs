import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { measureSetting } from './setting.mjs';
import { drawPages } from '../../test/pictures/draw-pages.mjs';

const ROUNDS = 20;
/** As they come, of long names: a report of six periods, a session of nine files. */
const ORDINARY = { periods: 6, decisions: 9, letters: 400 };
const DOCS = path.resolve(import.meta.dirname, '../../docs');
const PICTURES = path.join(DOCS, 'pictures/papers');
const SMALL = 0.75;

/** Writes docs/papers.md: each paper with its pages, size, time and a picture of its first page. */
export async function writePapersPage() {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const { first, papers } = await measureSetting(ROUNDS, ORDINARY);
  const rows = [];
  for (const { name, pages, pdf, times } of papers) {
    const [page] = await drawPages(pdf, SMALL);
    const file = `${fileOf(name)}.png`;
    await writeFile(path.join(PICTURES, file), page);
    rows.push(
      `| ${name} | ${pages} | ${Math.round(pdf.length / 1000)} | ${times[ROUNDS / 2]} | ${times[ROUNDS - 2]} | ![${name}](pictures/papers/${file}) |`,
    );
  }
  await writeFile(path.join(DOCS, 'papers.md'), pageOf(rows, first));
}

function pageOf(rows, first) {
  const day = new Date().toISOString().slice(0, 10);
  return `# Papers

What the portal writes on paper, set by Typst ([decision 41](decisions/0041-papers-are-set-by-typst.md)), from the facts of the tests: long names in several
alphabets, six periods, nine decisions, texts of four hundred letters. Written by \`npm run pictures -- --docs\` on ${day}, on ${os.availableParallelism()} processors
(${os.cpus()[0].model}), a load of ${os.loadavg()[0].toFixed(1)}; times are of ${ROUNDS} settings each, from the values to the bytes, by the clock of the wall. The first paper
of a typesetter that has just begun took ${first} ms. \`npm run bench:papers\` measures the same with seventy decisions, and fails above a second.

| paper | pages | kB | ms, median | ms, p95 | first page |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function fileOf(name) {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
}
