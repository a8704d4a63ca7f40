import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { bindDocument } from '../../src/papers/acts/bind-document.js';
import { PaperChildren } from '../../src/papers/children/paper-children.js';
import { Typesetters } from '../../src/papers/children/typesetters.js';
import { LocalStore } from '../../src/platform/files/index.js';
import { hardJuryFile, hardPapers } from '../support/hard-papers.js';
import { complaints, seen } from '../support/ink.js';

/** A jury's own reasons are no longer than this. */
const LONGEST = 8000;

describe('a paper of two hundred periods and seventy decisions', () => {
  const children = new PaperChildren();
  const typesetters = new Typesetters();
  afterAll(() => {
    children.onModuleDestroy();
    typesetters.onModuleDestroy();
  });

  it.each(hardPapers({ periods: 200, decisions: 70, letters: 150 }))(
    'shows each of its letters: %s',
    async (_, paper) => {
      expect(complaints(await seen((await typesetters.set(paper)).pdf), { ours: true })).toEqual([]);
    },
  );

  it.each(hardPapers({ periods: 200, decisions: 70, letters: LONGEST }))(
    'shows them where every text is as long as its form allows: %s',
    async (_, paper) => {
      expect(complaints(await seen((await typesetters.set(paper)).pdf), { ours: true })).toEqual([]);
    },
  );

  it('shows them in the file that a jury reads, with the stamp on each page', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'aval-longest-'));
    try {
      const store = new LocalStore(folder);
      const annexes: string[] = [];
      for (const [, paper] of hardPapers({ periods: 20, decisions: 3, letters: 1000 }).slice(0, 3)) {
        const { pdf } = await typesetters.set(paper);
        annexes.push((await store.put(Readable.from([pdf]), pdf.length)).sha256);
      }
      const file = hardJuryFile({ periods: 200, decisions: 0, letters: LONGEST }, annexes);
      const { sha256 } = await bindDocument({ store, children, typesetters }, file);
      const pages = await seen(await buffer(await store.open(sha256)));
      expect(complaints(pages, { ours: true })).toEqual([]);
      expect(pages.map(({ words }) => words.at(-1)?.text)).toEqual(
        pages.map((_, index) => `${index + 1}/${pages.length}`),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
