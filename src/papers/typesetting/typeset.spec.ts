import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { complaints, seen } from '../../../test/support/ink.js';
import { rolesOf, structureOf } from '../../../test/support/structure.js';
import { plainPaper, type PaperToSet } from './paper-to-set.js';
import { NotSet, Typesetter } from './typeset.js';

const TEMPLATES = path.resolve('src/papers/templates');
const RECEIPT = {
  title: 'Accusé de réception',
  lang: 'fr-FR',
  subtitle: 'Dossier 2026-0001',
  foot: 'Aval',
  at: '2026-11-02T14:03:00.000Z',
  blocks: [
    { heading: 'Documents' },
    { facts: [['Empreinte', 'a'.repeat(64)]] },
    { paragraph: 'Łódź → 12\u202f€ «\u202fœuvre\u202f»\u00a0: ≥ 3' },
    { list: ['un', 'deux'] },
  ],
} as const;

describe('the typesetter', () => {
  const typesetter = new Typesetter();
  const set = (standard: PaperToSet['standard'], document: Parameters<typeof plainPaper>[0] = RECEIPT): Buffer =>
    typesetter.set(plainPaper(document, standard)).pdf;

  it('claims what is asked, with the title, the language and the instant of the paper', async () => {
    const [archived, other] = [set('a-2a'), set('ua-1')];
    expect(archived.toString('latin1')).toMatch(/<pdfaid:part>2<[^]*<pdfaid:conformance>A</);
    expect(other.toString('latin1')).toMatch(/<pdfuaid:part>1</);
    expect(archived.toString('latin1')).not.toContain('pdfuaid');
    for (const pdf of [archived, other]) {
      const read = await PDFDocument.load(pdf, { updateMetadata: false });
      expect([read.getTitle(), read.getPageCount(), read.getCreationDate()?.toISOString()]).toEqual([
        RECEIPT.title,
        1,
        RECEIPT.at,
      ]);
      expect((await structureOf(pdf)).lang).toBe('fr-FR');
    }
  });

  it('tags titles, headings, lists and texts, so that they can be walked through', async () => {
    const { pages } = await structureOf(set('a-2a'));
    expect(pages.flatMap(rolesOf)).toEqual([
      ...['Document', 'H1', 'P', 'H2'],
      ...['L', 'LI', 'Lbl', 'Span', 'LBody', 'P'],
      'P',
      ...['L', 'LI', 'Lbl', 'LBody', 'LI', 'Lbl', 'LBody'],
    ]);
  });

  it('uses the letters that the portal brings, and none of the machine', () => {
    const names = new Set(
      set('ua-1')
        .toString('latin1')
        .match(/\/FontName \/\S+/g)
        ?.map((name) => name.replace(/^.*\+/, '')),
    );
    expect([...names].filter((name) => !/^Source(?:Serif4|Sans3)-/.test(name))).toEqual([]);
  });

  it('prints what a value holds, and never runs it', async () => {
    const [page] = await seen(
      set('ua-1', { ...RECEIPT, blocks: [{ paragraph: '#panic() *gras* $x$ \\ @un <deux>' }] }),
    );
    expect(page?.words.map(({ text }) => text).join(' ')).toContain('#panic() *gras* $x$ \\ @un <deux>');
  });

  it.each(['a-2a', 'ua-1'] as const)(
    'leaves a number where it was said, after a name in Arabic: %s',
    async (standard) => {
      const [page] = await seen(
        set(standard, { ...RECEIPT, blocks: [{ paragraph: 'Chez محمد بن عبد الله · 100 % ; (محمد) 12' }] }),
      );
      const line = page?.words.filter(({ text }) => /^(?:Chez|محمد|الله|·|100|%|12)$/.test(text)) ?? [];
      expect(line.toSorted((one, other) => one.left - other.left).map(({ text }) => text)).toEqual([
        'Chez',
        'الله',
        'محمد',
        '·',
        '100',
        '%',
        '12',
      ]);
    },
  );

  it('cuts a word that no line has room for, and a foot that would meet the number of its page', async () => {
    const long = 'x'.repeat(4000);
    const pages = await seen(
      set('ua-1', {
        ...RECEIPT,
        foot: 'très long '.repeat(40),
        blocks: [{ facts: [[long, long]] }, { list: [long] }, { paragraph: `${long}\n⟨U+0645⟩` }, { heading: long }],
      }),
    );
    expect(complaints(pages, { ours: true })).toEqual([]);
    expect(pages.map(({ words }) => words.at(-1)?.text)).toEqual(
      pages.map((_, index) => `${index + 1}/${pages.length}`),
    );
  });

  it('fetches nothing from elsewhere: no template imports a package', () => {
    const templates = readdirSync(TEMPLATES).filter((name) => name.endsWith('.typ'));
    expect(templates.length).toBeGreaterThan(1);
    const imports = templates.flatMap(
      (name) => readFileSync(path.join(TEMPLATES, name), 'utf8').match(/^.*#(?:import|include).*$/gm) ?? [],
    );
    expect(imports.filter((line) => line.includes('@'))).toEqual([]);
  });

  it('says of a template that fails which one it is, and nothing of the paper', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'aval-templates-'));
    try {
      writeFileSync(path.join(folder, 'plain.typ'), '#panic(json("/paper.json").values.foot)');
      const broken = new Typesetter(folder);
      const failed = (): unknown => broken.set(plainPaper({ ...RECEIPT, foot: 'Inès Caradec' }, 'a-2a'));
      expect(failed).toThrow(new NotSet('plain', 'compiled', ''));
      writeFileSync(path.join(folder, 'plain.typ'), '#set document(title: "x")\n#set text(fallback: false)\nInès 李');
      expect(failed).toThrow(NotSet);
      expect(failed).not.toThrow(/Inès|李/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
