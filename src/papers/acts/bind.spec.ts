import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { degrees, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, StandardFonts } from 'pdf-lib';
import { complaints, seen } from '../../../test/support/ink.js';
import { structureOf } from '../../../test/support/structure.js';
import { LocalStore } from '../../platform/files/index.js';
import { bindDocument } from './bind-document.js';
import type { BoundDocument } from '../bound-document.js';
import { PaperChildren } from '../children/paper-children.js';
import { Typesetters } from '../children/typesetters.js';
import { plainPaper } from '../typesetting/paper-to-set.js';

const sample = (name: string): Buffer => readFileSync(path.resolve('test/data', name));
const AT = '2026-11-02T14:03:00.000Z';
const COVER = plainPaper(
  {
    title: 'Dossier relié 2026-0001',
    subtitle: 'Inès Caradec',
    foot: '',
    lang: 'fr-FR',
    at: AT,
    blocks: [{ facts: [['Rapport', 'a'.repeat(64)]] }, { paragraph: 'Łódź → 12\u202f€' }],
  },
  'a-2a',
);

describe('several documents bound into one', () => {
  const children = new PaperChildren();
  const typesetters = new Typesetters();
  let folder: string;
  let store: LocalStore;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aval-bind-spec-'));
    store = new LocalStore(folder);
  });
  afterAll(async () => {
    children.onModuleDestroy();
    typesetters.onModuleDestroy();
    await rm(folder, { recursive: true, force: true });
  });
  const keep = async (bytes: Buffer): Promise<string> => (await store.put(Readable.from([bytes]), 30_000_000)).sha256;
  const bind = async (sections: BoundDocument['sections']): Promise<{ sha256: string; bytes: Buffer }> => {
    const { sha256 } = await bindDocument(
      { store, children, typesetters },
      { title: 'Dossier relié 2026-0001', lang: 'fr-FR', stamp: 'dossier 2026-0001', at: AT, sections },
    );
    return { sha256, bytes: await buffer(await store.open(sha256)) };
  };

  it('have every page in order, each stamped, an outline, and what describes them', async () => {
    const [report, annex] = [
      await keep(sample('reports/report15-1mb.pdf')),
      await keep(sample('reports/report-short.pdf')),
    ];
    const { sha256, bytes } = await bind([
      { title: 'Couverture', paper: COVER },
      { title: 'Rapport : é', sha256: report },
      { title: 'Annexe', sha256: annex },
    ]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    const read = await PDFDocument.load(bytes, { updateMetadata: false });
    expect([read.getPageCount(), read.getTitle(), read.getProducer()]).toEqual([23, 'Dossier relié 2026-0001', 'Aval']);
    expect(outlineOf(read)).toEqual([
      ['Couverture', 0],
      ['Rapport : é', 1],
      ['Annexe', 16],
    ]);
    const { path: at } = await store.lend(sha256);
    const text = await children.read(at);
    const pages = text.read ? text.pages : [];
    expect(pages.map((page, index) => page.includes(`dossier 2026-0001 · page ${index + 1}/23`))).toEqual(
      pages.map(() => true),
    );
    expect(pages[0]).toContain('a'.repeat(20));
    expect(pages[3]).toContain('Présentation de l’ensemble des expériences');
  });

  it('say of each page where it comes from, on the page and in its label, and claim no standard', async () => {
    const [report, annex] = [
      await keep(sample('reports/report15-1mb.pdf')),
      await keep(sample('reports/report-short.pdf')),
    ];
    const { sha256, bytes } = await bind([
      { title: 'Couverture', paper: COVER },
      { title: `Rapport : ${'Rapport_définitif_李_'.repeat(20)}.pdf`, label: 'Rapport', sha256: report },
      { title: 'Annexe : Contrat.pdf', label: 'Annexe', sha256: annex },
      { title: 'Annexe : Attestation.pdf', label: 'Annexe', sha256: annex },
    ]);
    const { lang, labels, pages } = await structureOf(bytes);
    expect(lang).toBe('fr-FR');
    expect([labels?.[0], labels?.[1], labels?.[15], labels?.[16], labels?.[23], labels?.length]).toEqual([
      'Couverture, 1',
      'Rapport, 1',
      'Rapport, 15',
      'Annexe 1, 1',
      'Annexe 2, 1',
      30,
    ]);
    const read = await children.read((await store.lend(sha256)).path);
    const texts = read.read ? read.pages.map((text) => text.replaceAll(/\s+/g, ' ').trim()) : [];
    expect(texts[1]).toMatch(/Rapport : Rapport_définitif_⟨U\+674E⟩_.*… · p\. 1\/15 dossier 2026-0001 · page 2\/30$/);
    expect(texts[16]).toMatch(/Annexe : Contrat\.pdf · p\. 1\/7 dossier 2026-0001 · page 17\/30$/);
    expect(pages.filter((page) => page !== null)).toEqual([]);
    const bound = await PDFDocument.load(bytes, { updateMetadata: false });
    const leftOver = [bound.catalog, ...bound.getPages().map(({ node }) => node)].filter((one) =>
      ['Metadata', 'MarkInfo', 'StructTreeRoot', 'StructParents'].some((key) => one.has(PDFName.of(key))),
    );
    expect(leftOver).toEqual([]);
  });

  it('take an annex of 21 MB and 300 pages', async () => {
    const big = await PDFDocument.create();
    for (let page = 0; page < 300; page += 1) {
      const added = big.addPage();
      added.node.set(PDFName.of('Ballast'), big.context.register(big.context.stream(randomBytes(70_000))));
    }
    const bytes = Buffer.from(await big.save());
    expect(bytes.length).toBeGreaterThan(21_000_000);
    const bound = await bind([
      { title: 'Couverture', paper: COVER },
      { title: 'Annexe', sha256: await keep(bytes) },
    ]);
    expect((await PDFDocument.load(bound.bytes)).getPageCount()).toBe(301);
    expect(bound.bytes.length).toBeGreaterThan(21_000_000);
    expect((await stat((await store.lend(bound.sha256)).path)).size).toBe(bound.bytes.length);
  });

  it('stamp each page once, where a page is held twice, where two share what they show, and where they are turned', async () => {
    const shared = await PDFDocument.create();
    const font = await shared.embedFont(StandardFonts.Helvetica);
    const first = shared.addPage();
    first.drawText('Texte commun', { x: 72, y: 700, font });
    await shared.flush();
    const contents = shared.context.register(first.node.Contents() ?? shared.context.obj([]));
    const resources = shared.context.register(first.node.Resources() ?? shared.context.obj({}));
    for (const turned of [0, 90, 180, 270]) {
      const page = shared.addPage();
      page.node.set(PDFName.of('Contents'), contents);
      page.node.set(PDFName.of('Resources'), resources);
      page.setRotation(degrees(turned));
    }
    const { bytes } = await bind([
      { title: 'Rapport', sha256: await keep(sample('field/kid-twice.pdf')) },
      { title: 'Annexe', sha256: await keep(Buffer.from(await shared.save())) },
    ]);
    const pages = await seen(bytes);
    // The other file's own line is longer than its page.
    expect(complaints(pages.slice(3))).toEqual([]);
    const words = pages.map((page) => page.words.map(({ text }) => text).join(' '));
    expect(words.map((text) => text.match(/page \d+\/\d+/g))).toEqual(pages.map((_, index) => [`page ${index + 1}/8`]));
  });

  it('show their stamp on a page narrower than it, on one cropped beyond its edges, and on both when turned', async () => {
    const annex = await PDFDocument.create();
    for (const turned of [0, 90, 180, 270]) {
      annex.addPage([90, 60]).setRotation(degrees(turned));
      const cropped = annex.addPage([300, 400]);
      cropped.setCropBox(-100, -100, 600, 700);
      cropped.setRotation(degrees(turned));
    }
    const { bytes } = await bind([{ title: 'Annexe', sha256: await keep(Buffer.from(await annex.save())) }]);
    const pages = await seen(bytes);
    expect(complaints(pages, { ours: true })).toEqual([]);
    expect(pages.map(({ words }) => words.at(-1)?.text)).toEqual(pages.map((_, index) => `${index + 1}/8`));
  });

  it('carry the letters of their stamps once, however many pages are stamped', async () => {
    const { bytes } = await bind([
      { title: 'Rapport', sha256: await keep(sample('field/kid-twice.pdf')) },
      { title: 'Couverture', paper: COVER },
      { title: 'Déclaration', paper: COVER },
    ]);
    const read = await PDFDocument.load(bytes);
    const names = read.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? String(object.get(PDFName.of('FontName'))) : []));
    expect(names.filter((name) => name.startsWith('/SourceSans3'))).toHaveLength(1);
    // The other file's own line is longer than its page.
    expect(complaints((await seen(bytes)).slice(3))).toEqual([]);
  });

  it('make the same bytes of the same papers at the same instant', async () => {
    const paper = await keep(sample('reports/report2.pdf'));
    const sections = [
      { title: 'Couverture', paper: COVER },
      { title: 'Rapport', sha256: paper },
    ];
    expect((await bind(sections)).sha256).toBe((await bind(sections)).sha256);
  });
});

/** The lines of the outline, each with the index of its page. */
function outlineOf(document: PDFDocument): (readonly [string, number])[] {
  const { context } = document;
  const refs = document.getPages().map(({ ref }) => ref.toString());
  const lines: (readonly [string, number])[] = [];
  let next = context.lookup(document.catalog.get(PDFName.of('Outlines')), PDFDict).get(PDFName.of('First'));
  while (next) {
    const line = context.lookup(next, PDFDict);
    lines.push([
      line.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
      refs.indexOf(line.lookup(PDFName.of('Dest'), PDFArray).get(0).toString()),
    ]);
    next = line.get(PDFName.of('Next'));
  }
  return lines;
}
