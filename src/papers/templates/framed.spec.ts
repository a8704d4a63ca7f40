import { hardPapers } from '../../../test/support/hard-papers.js';
import { rolesOf, structureOf, type Tagged } from '../../../test/support/structure.js';
import { Typesetter } from '../typesetting/typeset.js';

/** The pictures of a page, by what is said in their place. */
function picturesOf(page: Tagged | null): string[] {
  const below = (one: Tagged): string[] => [
    ...(one.alt === undefined ? [] : [one.alt]),
    ...one.children.flatMap((child) => ('role' in child ? below(child) : [])),
  ];
  return page === null ? [] : below(page);
}

describe('a paper with its letterhead', () => {
  const papers = new Map<string, Awaited<ReturnType<typeof structureOf>>>();
  const rolesIn = (name: string): string[] => papers.get(name)?.pages.flatMap(rolesOf) ?? [];
  beforeAll(async () => {
    const typesetter = new Typesetter();
    for (const [name, paper] of hardPapers({ periods: 3, decisions: 12, letters: 150 }))
      if (paper.frame !== null) papers.set(name, await structureOf(typesetter.set(paper).pdf));
  });

  it.each([
    ['minutes', 'H2 H2 H2', 'fr-FR'],
    ['corrective minutes', 'H2 H2 H2', 'fr-FR'],
    ['agreement', 'H2 H2 H2 H2 H2 H2', 'fr-FR'],
    ['amendment', 'H2 H2 H2 H2', 'fr-FR'],
    ['signed document: Page de signatures', 'H2', 'fr-FR'],
    ['signed document in English: Page of signatures', 'H2', 'en-GB'],
    ['receipt', 'H2 H2 H2', 'fr-FR'],
    ['receipt in English', 'H2 H2 H2', 'en-GB'],
    ['letter of a refusal (fr)', 'H2 H2 H2', 'fr-FR'],
    ['letter of a refusal (en)', 'H2 H2 H2', 'en-GB'],
  ])('%s: has one title, then its headings, in its own language', (name, headings, lang) => {
    expect(papers.get(name)?.lang).toBe(lang);
    const roles = rolesIn(name).filter((role) => /^H[12]$/.test(role));
    expect([roles[0], roles.filter((role) => role === 'H1').length]).toEqual(['H1', 1]);
    expect(roles.slice(1).join(' ')).toContain(headings);
  });

  it('has each decision under a heading of its own, and tables whose columns have headings', () => {
    const roles = rolesIn('minutes');
    expect(roles.filter((role) => role === 'H3').length).toBe(12);
    expect(new Set(roles)).toEqual(new Set([...roles, 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD']));
    expect(rolesIn('minutes of no decision')).not.toContain('H3');
  });

  it.each([
    ['agreement', 3],
    // What it changes goes on upon a second page, under the same headings.
    ['amendment', 3 + 2 * 3],
    ['signed document: Page de signatures', 4],
  ])(
    '%s: has its parties, what it changes or who signed it in tables, each column under one heading',
    (name, columns) => {
      const roles = rolesIn(name);
      expect(new Set(roles)).toEqual(new Set([...roles, 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD']));
      expect(roles.filter((role) => role === 'TH').length).toBe(columns);
    },
  );

  it('says what its pictures show: whose logo, and where the code leads', () => {
    const [first, ...others] = papers.get('letter of a refusal (fr)')?.pages ?? [];
    const said = [first, ...others].flatMap((page) => picturesOf(page ?? null));
    expect(said.map((text) => text.slice(0, 8))).toEqual(['Logo\u00a0: «', 'Code QR\u00a0']);
  });
});
