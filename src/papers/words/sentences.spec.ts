import { sentenceOf } from '../../platform/web/index.js';
import { PAPER_FAULTS, PAPER_WARNINGS } from '../rules/index.js';
import './sentences.js';

describe('the sentence of a verdict', () => {
  it.each([...PAPER_FAULTS, ...PAPER_WARNINGS])('%s is said in both languages, and says what to do', (code) => {
    const [fr, en] = [sentenceOf(`papers.${code}`, 'fr'), sentenceOf(`papers.${code}`, 'en')];
    expect([fr, en]).not.toContain(`papers.${code}`);
    expect(fr).not.toBe(en);
    expect(fr.split(/\. /).length).toBeGreaterThan(1);
    expect(fr).not.toMatch(/ [:;?!»]|« |'/);
  });
  it('says of a Word file that it is one', () => {
    expect(sentenceOf('papers.NOT_PDF', 'fr', { is: 'word' })).toContain('document Word');
    expect(sentenceOf('papers.NOT_PDF', 'fr')).toContain('n’est pas un PDF');
  });
});
