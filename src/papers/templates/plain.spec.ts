import { complaints, seenEach, type SeenPage, type SeenWord } from '../../../test/support/ink.js';
import type { Block } from '../rules/index.js';
import { plainPaper } from '../typesetting/paper-to-set.js';
import { Typesetter } from '../typesetting/typeset.js';

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);
const long = (first: string, last: string): string => `${first} ${'mot '.repeat(50)}${last}`;
const NUMBERS = ['un', 'deux', 'trois', 'quatre'];
const SECTIONS = count(60);
const TEXTS = count(60);

const BLOCKS = {
  // Each section begins at another height of its page.
  sections: SECTIONS.flatMap((index): Block[] => [
    { list: count(index % 23).map(() => 'ligne') },
    { heading: long(`titre${index}`, `fin${index}`) },
    {
      facts: [
        [long(`avant${index}`, `lu${index}`), `valeur${index}`],
        ['Après', long(`après${index}`, `dit${index}`)],
      ],
    },
  ]),
  texts: TEXTS.map((index) => ({
    paragraph: NUMBERS.slice(0, 2 + (index % 3))
      .map((line) => `${line}-${index}`)
      .join('\n'),
  })),
  gaps: [{ paragraph: `${'\n'.repeat(300)}avant${'\n'.repeat(10_000)}après${'\r\n'.repeat(500)}` }],
  blanks: [{ paragraph: '😀\u3000明\u2003un\u2028deux\ftrois\u0085quatre' }, { facts: [['Vide', ' \u200b\n\u200d']] }],
  item: [{ list: [long('premier', 'dernier')] }],
} satisfies Readonly<Record<string, readonly Block[]>>;

describe('a document that the plain template sets', () => {
  let warnings: readonly string[];
  const papers = new Map<string, readonly SeenPage[]>();
  const pagesOf = (name: keyof typeof BLOCKS): readonly SeenPage[] => papers.get(name) ?? [];
  /** What its blocks say on the first page, without title and foot. */
  const wordsOf = (name: keyof typeof BLOCKS): readonly SeenWord[] =>
    pagesOf(name)[0]
      ?.words.slice(2)
      .filter(({ top }) => top < 700) ?? [];
  beforeAll(async () => {
    const typesetter = new Typesetter();
    const set = Object.values(BLOCKS).map((blocks: readonly Block[]) =>
      typesetter.set(
        plainPaper(
          { title: 'Titre', subtitle: 'x', foot: 'Aval', lang: 'fr-FR', at: '2026-11-02T14:03:00.000Z', blocks },
          'a-2a',
        ),
      ),
    );
    warnings = set.flatMap((one) => one.warnings);
    const pages = await seenEach(set.map(({ pdf }) => pdf));
    Object.keys(BLOCKS).forEach((name, index) => papers.set(name, pages[index] ?? []));
  });

  it('leaves no heading, label or short fact alone at the foot of a page, wherever the page ends', () => {
    const pages = pagesOf('sections');
    const pageOf = (word: string): number => pages.findIndex(({ words }) => words.some(({ text }) => text === word));
    const torn = SECTIONS.filter((index) => {
      const words = ['titre', 'fin', 'avant', 'lu', 'valeur', 'après', 'dit'].map((word) => pageOf(`${word}${index}`));
      return words.includes(-1) || new Set(words).size > 1;
    });
    expect(torn).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
    expect(complaints(pages, { ours: true })).toEqual([]);
  });

  it('leaves no single line of a text at the foot or at the top of a page', () => {
    const texts = pagesOf('texts').map(({ words }) =>
      words.flatMap(({ text }) => (text.includes('-') ? [text.split('-')[1]] : [])),
    );
    const alone = TEXTS.filter((index) =>
      texts.some((onPage) => onPage.filter((text) => text === String(index)).length === 1),
    );
    expect(texts.length).toBeGreaterThan(2);
    expect(alone).toEqual([]);
  });

  it('is set without a warning', () => {
    expect(warnings).toEqual([]);
  });

  it('takes no more than one empty line in a row, and is not longer for them', () => {
    expect(wordsOf('gaps').map(({ text }) => text)).toEqual(['avant', 'après']);
    expect(pagesOf('gaps')).toHaveLength(1);
  });

  it('parts words at each blank and each end of line, and shows a dash where nothing can be seen', () => {
    expect(complaints(pagesOf('blanks'), { ours: true })).toEqual([]);
    const words = wordsOf('blanks').map(({ text }) => text);
    expect(words.filter((text) => text !== ':')).toEqual([
      '⟨U+1F600⟩',
      '明',
      'un',
      'deux',
      'trois',
      'quatre',
      'Vide',
      '—',
    ]);
  });

  it('sets the lines of an item under one another', () => {
    const words = wordsOf('item').filter(({ text }) => text !== '–');
    const firsts = words.filter(({ top }, index) => top !== words[index - 1]?.top).map(({ left }) => Math.round(left));
    expect(firsts.length).toBeGreaterThan(1);
    expect(new Set(firsts).size).toBe(1);
  });
});
