// What setting each paper takes, from the values to the bytes, in the typesetter's own child.
import { PDFDocument } from 'pdf-lib';
import '../../scripts/typescript.mjs';
import { Typesetters } from '../../dist/src/papers/children/typesetters.js';

/** Every paper, of long names: twenty periods, a jury's seventy decisions, texts of a paragraph. */
const HARDNESS = { periods: 20, decisions: 70, letters: 600 };

/**
 * Sets each paper so many times. Gives its name, pages, PDF and times in milliseconds, in their order; the first of all
 * apart.
 */
export async function measureSetting(rounds, hardness = HARDNESS) {
  const { hardPapers } = await import('../../test/support/hard-papers.ts');
  const typesetters = new Typesetters();
  try {
    const papers = [];
    const [first] = hardPapers(hardness);
    const warmUp = await timed(() => typesetters.set(first[1]));
    for (const [name, paper] of hardPapers(hardness)) {
      const times = [];
      let pdf;
      for (let round = 0; round < rounds; round += 1) {
        const { took, result } = await timed(() => typesetters.set(paper));
        times.push(took);
        ({ pdf } = result);
      }
      const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
      papers.push({ name, pages, pdf, times: times.sort((one, other) => one - other) });
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
