import { said } from '../../../test/support/reader.js';
import { PAPER_FAULTS, PAPER_WARNINGS } from '../rules/index.js';

describe('the sentence of a verdict', () => {
  it.each([...PAPER_FAULTS, ...PAPER_WARNINGS])('%s is said in both languages, and says what to do', (code) => {
    const [fr, en] = [said.say('fr', `papers.${code}`), said.say('en', `papers.${code}`)];
    expect([fr, en]).not.toContain(`papers.${code}`);
    expect(fr).not.toBe(en);
    expect(fr.split(/\. /).length).toBeGreaterThan(1);
    expect(fr).not.toMatch(/ [:;?!»]|« |'/);
  });
  it.each(['fr', 'en'] as const)(
    'says how LaTeX makes the file without those that it joins by itself (%s)',
    (locale) => {
      expect(said.say(locale, 'papers.ATTACHMENT')).toContain('\\tagpdfsetup{math/mathml/AF=false,math/tex/AF=false}');
    },
  );
  it('says of a Word file that it is one', () => {
    expect(said.say('fr', 'papers.NOT_PDF', { is: 'word' })).toContain('document Word');
    expect(said.say('fr', 'papers.NOT_PDF')).toContain('n’est pas un PDF');
  });
});
