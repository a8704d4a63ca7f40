import { buffer } from 'node:stream/consumers';
import { Store } from '../../src/platform/files/index.js';
import { Typesetters } from '../../src/papers/children/typesetters.js';
import { plainPaper } from '../../src/papers/index.js';
import { startWithEveryState } from '../support/demonstration.js';
import { hardPapers } from '../support/hard-papers.js';
import { complaints, seen, seenEach } from '../support/ink.js';
import type { Portal } from '../support/portal.js';

/** A number, a date, a code: what tells two papers of one kind apart. */
const KINDS = [
  'Accusé de réception #, version #.pdf',
  'Avenant n° # à la convention de stage #, signé.pdf',
  'Avenant n° # à la convention de stage #.pdf',
  'Convention de stage #, signé.pdf',
  'Convention de stage #.pdf',
  'Dossier relié #.pdf',
  'Procès-verbal PV-#.pdf',
  'Procès-verbal d’audition.pdf',
  'Receipt #, version #.pdf',
];
const kindOf = (name: string): string => name.replaceAll(/[A-Z]*\d[\dA-Z-]*/g, '#');

describe('a paper that the portal writes', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startWithEveryState();
    await portal.drainJobs();
  });
  afterAll(() => portal.stop());

  it('shows each of its letters, none over another, none off the page', async () => {
    const made = await portal.database.read((tx) =>
      tx.rows<{ name: string; sha256: string }>(
        `select name, sha256 from papers where made_by = 'portal' order by bytes desc, id`,
      ),
    );
    const kinds = new Map(made.toReversed().map((paper) => [kindOf(paper.name), paper]));
    expect([...kinds.keys()].sort()).toEqual(KINDS);
    const store = portal.app.get<Store>(Store);
    const drawn = await Promise.all([...kinds.values()].map(async ({ sha256 }) => buffer(await store.open(sha256))));
    const papers = await seenEach(drawn);
    expect([...kinds.keys()].map((kind, index) => [kind, complaints(papers[index] ?? [])])).toEqual(
      [...kinds.keys()].map((kind) => [kind, []]),
    );
  });
});

describe('a paper of hard facts', () => {
  const typesetters = new Typesetters();
  afterAll(() => typesetters.onModuleDestroy());

  it('shows each of its letters too, whatever the names, the texts and the number of lines', async () => {
    // Two hundred periods and seventy decisions are seen in test/long/.
    const papers = hardPapers({ periods: 30, decisions: 12, letters: 150 });
    const drawn: Buffer[] = [];
    const warnings: string[] = [];
    for (const [, paper] of papers) {
      const set = await typesetters.set(paper);
      drawn.push(set.pdf);
      warnings.push(...set.warnings);
    }
    expect(warnings).toEqual([]);
    const pages = await seenEach(drawn);
    expect(papers.map(([name], index) => [name, complaints(pages[index] ?? [], { ours: true })])).toEqual(
      papers.map(([name]) => [name, []]),
    );
  });
});

describe('a number', () => {
  const typesetters = new Typesetters();
  afterAll(() => typesetters.onModuleDestroy());

  it('stands whole on one line, wherever the line ends', async () => {
    const number = 'PV-S2026-0012-R1';
    const paragraphs = Array.from({ length: 40 }, (_, index) => ({
      paragraph: `${'on '.repeat(20)}${'i'.repeat(index + 1)} ${number}`,
    }));
    const document = {
      title: number,
      lang: 'fr-FR',
      subtitle: number,
      foot: 'Aval',
      at: '2026-11-02T14:03:00.000Z',
      blocks: paragraphs,
    } as const;
    const pages = await seen((await typesetters.set(plainPaper(document, 'a-2a'))).pdf);
    const words = pages.flatMap((page) => page.words.map(({ text }) => text));
    expect(words.filter((text) => text.includes('S2026') && text !== number)).toEqual([]);
    expect(words.filter((text) => text === number).length).toBeGreaterThanOrEqual(paragraphs.length);
  });
});

describe('a letter of a name', () => {
  const typesetters = new Typesetters();
  afterAll(() => typesetters.onModuleDestroy());

  it('is drawn whichever Latin alphabet it comes from; one that no font has is written by its number', async () => {
    const name = 'Łucja Őry-Straßer, Núñez d’Œuvre « fin de l’ère »\u00a0: 12\u202f000\u202f€ → ≥ 3 − 1';
    const document = {
      title: name,
      lang: 'fr-FR',
      subtitle: name,
      foot: 'Aval',
      at: '2026-11-02T14:03:00.000Z',
      blocks: [{ heading: name }, { facts: [['Élève', name]] }, { list: [name] }, { paragraph: '李小龍 محمد 😀' }],
    } as const;
    const { pdf } = await typesetters.set(plainPaper(document, 'a-2a'));
    const pages = await seen(pdf);
    expect(complaints(pages)).toEqual([]);
    expect(pages.flatMap(({ words }) => words.map(({ text }) => text)).filter((text) => text.includes('U+'))).toEqual([
      '⟨U+1F600⟩',
    ]);
  });
});
