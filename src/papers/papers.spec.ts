import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { PaperFault } from './domain/index.js';
import { PaperChildren } from './paper-children.js';

const DATA = path.resolve('test/data');
const sample = (name: string): string => path.join(DATA, name);
/** Active content and content bombs are for a closer look; here, what the structure alone shows. */
const AT_THIS_STAGE = new Set<string>(['EMPTY', 'NOT_PDF', 'WORD', 'UNREADABLE', 'PASSWORD', 'ENCRYPTED', 'TRAILING_DATA', 'NO_PAGES']);
const expected = readFileSync(sample('hostile/expected.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));

describe('the inspection of a PDF, in its contained child', () => {
  const children = new PaperChildren();
  afterAll(() => children.onModuleDestroy());

  it.each(['report15-1mb.pdf', 'report-short.pdf', 'report2.pdf'])('accepts a real report, %s, and counts its pages', async (name) => {
    const verdict = await children.inspect(sample(`reports/${name}`));
    expect(verdict).toEqual({ accepted: true, pages: (await PDFDocument.load(readFileSync(sample(`reports/${name}`)))).getPageCount() });
  });

  it.each(expected.filter(([, , codes = '']) => codes.split('|').some((code) => AT_THIS_STAGE.has(code))).map(([file = '', , codes = '']) => [file, codes]))(
    'refuses %s: %s',
    async (file, codes) => {
      const verdict = await children.inspect(sample(`hostile/${file}`));
      const allowed = codes === 'NOT_PDF' ? ['NOT_PDF', 'WORD'] : codes.split('|');
      expect(allowed).toContain((verdict as { fault?: PaperFault }).fault);
    }, 20_000,
  );

  it('gives a verdict on every hostile sample, and stays able to work', async () => {
    const files = readdirSync(sample('hostile')).filter((name) => name.endsWith('.pdf'));
    for (const file of files) expect(typeof (await children.inspect(sample(`hostile/${file}`))).accepted).toBe('boolean');
    expect((await children.inspect(sample('reports/report-short.pdf'))).accepted).toBe(true);
  }, 240_000);

  it('makes the same bytes of the same words at the same instant, with the letters of the trade', async () => {
    const document = {
      title: 'Accusé de réception', lang: 'fr-FR', subtitle: 'Dossier 2026-0001', foot: 'Aval', at: '2026-11-02T14:03:00.000Z',
      blocks: [{ heading: 'Documents' }, { facts: [['Empreinte', 'a'.repeat(64)]] }, { paragraph: 'Łódź → 12\u202f€ « œuvre »\u00a0: ≥ 3' }, { list: ['un', 'deux'] }],
    } as const;
    const [first, second] = [await children.compose(document), await children.compose(document)];
    const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    expect(hash(second)).toBe(hash(first));
    const read = await PDFDocument.load(first);
    expect([read.getTitle(), read.getPageCount()]).toEqual(['Accusé de réception', 1]);
  });
});
