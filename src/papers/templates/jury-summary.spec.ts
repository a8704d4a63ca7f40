import { hardPapers } from '../../../test/support/hard-papers.js';
import { rolesOf, structureOf, type Tagged } from '../../../test/support/structure.js';
import { Typesetter } from '../typesetting/typeset.js';

/** What is said in the place of the pictures of a page. */
function saidOf({ alt, children }: Tagged): string[] {
  return [...(alt === undefined ? [] : [alt]), ...children.flatMap((one) => ('role' in one ? saidOf(one) : []))];
}

describe('the page that sums a file up', () => {
  const typesetter = new Typesetter();
  const pagesOf = async (periods: number, letters: number): Promise<readonly (Tagged | null)[]> => {
    const papers = hardPapers({ periods, decisions: 0, letters });
    const paper = papers.find(([name]) => name === 'jury’s file: Le dossier en une page')?.[1];
    if (!paper) throw new Error('No paper sums a file up.');
    return (await structureOf(typesetter.set(paper).pdf)).pages;
  };

  it.each([
    [0, 0],
    [1, 10],
    [8, 20_000],
    [200, 20_000],
  ])('stays one page, of %i periods and reasons of %i letters', async (periods, letters) => {
    expect(await pagesOf(periods, letters)).toHaveLength(1);
  });

  it('says in words when each period was, declared and retained, and how many it has no line for', async () => {
    const [page] = await pagesOf(200, 150);
    const said = page ? saidOf(page).map((text) => text.replaceAll('\u00a0', ' ')) : [];
    expect(said).toHaveLength(8);
    expect(said[0]).toBe(
      'Frise. Déclaré : 01/01/2006 – 31/12/2006, 100 %, dans la spécialité. Retenu : 01/01/2006 – 31/12/2006, 50 %, à un autre niveau.',
    );
    expect(said.at(-1)).toBe('Frise de 193 autres expériences, que dit la déclaration.');
    expect(page ? rolesOf(page).filter((role) => /^(?:H\d|Table)$/.test(role)) : []).toEqual(
      'H1 H2 Table H2 Table H2 H2'.split(' '),
    );
  });
});
