// What setting each paper takes, from the values to the bytes, in the typesetter's own child.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { PDFDocument } from 'pdf-lib';
import { Typesetters } from '../../dist/src/papers/children/typesetters.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Every paper, of long names: twenty periods, a jury's seventy decisions, texts of a paragraph. */
const HARDNESS = { periods: 20, decisions: 70, letters: 600 };
const FACTS = ['hard-facts', 'hard-agreements', 'hard-jury', 'hard-papers'];

/** Sets each paper so many times. Gives its name, pages, bytes and times in milliseconds; the first of all apart. */
export async function measureSetting(rounds) {
  const { hardPapers } = await compiledFacts();
  const typesetters = new Typesetters();
  try {
    const papers = [];
    const [first] = hardPapers(HARDNESS);
    const warmUp = await timed(() => typesetters.set(first[1]));
    for (const [name, paper] of hardPapers(HARDNESS)) {
      const times = [];
      let pdf;
      for (let round = 0; round < rounds; round += 1) {
        const { took, result } = await timed(() => typesetters.set(paper));
        times.push(took);
        ({ pdf } = result);
      }
      const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
      papers.push({ name, pages, bytes: pdf.length, times });
    }
    return { first: warmUp.took, papers };
  } finally {
    typesetters.onModuleDestroy();
  }
}

async function timed(work) {
  const began = performance.now();
  const result = await work();
  return { took: Math.round(performance.now() - began), result };
}

/** The facts of the tests, which are not built with the program, beside what was built. */
async function compiledFacts() {
  const folder = path.join(ROOT, 'dist/test/support');
  await mkdir(folder, { recursive: true });
  for (const name of FACTS) {
    const { code } = await transformFile(path.join(ROOT, `test/support/${name}.ts`), { cwd: ROOT });
    await writeFile(path.join(folder, `${name}.js`), code);
  }
  return import(path.join(folder, 'hard-papers.js'));
}
