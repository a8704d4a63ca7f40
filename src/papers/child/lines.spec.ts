import { linesOf } from './lines.js';

const eachOne = (part: string): number => Array.from(part).length;

describe('a text cut into lines', () => {
  it.each([
    ['fits', 10, ['fits']],
    ['two words of eight', 9, ['two words', 'of eight']],
    ['  spaces\t around ', 20, [' spaces around ']],
    ['', 5, ['']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['see abcdefghij now', 4, ['see', 'abcd', 'efgh', 'ij', 'now']],
    ['it is 12\u00a0% now', 8, ['it is', '12\u00a0% now']],
    ['😀😀😀', 2, ['😀😀', '😀']],
    ['⟨U+0645⟩⟨U+062D⟩', 12, ['⟨U+0645⟩', '⟨U+062D⟩']],
    ['aq\u0303q\u0303', 3, ['aq\u0303', 'q\u0303']],
  ])('%j at %i', (text, width, lines) => {
    expect(linesOf(text, width, eachOne)).toEqual(lines);
  });
  it('loses nothing, and makes no line too wide', () => {
    const text = 'Les motifs du jury, dûment adoptés, '.repeat(50) + 'x'.repeat(5000);
    const lines = linesOf(text, 30, eachOne);
    expect(Math.max(...lines.map(eachOne))).toBeLessThanOrEqual(30);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
