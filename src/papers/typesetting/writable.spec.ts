import fc from 'fast-check';
import { installedLetters } from './fonts.js';
import { plainPaper } from './paper-to-set.js';
import { Typesetter } from './typeset.js';
import { writable } from './writable.js';

/** Letters from where names are written, from everywhere else, and from where nothing is. */
const letter = fc.oneof(
  fc.integer({ min: 0, max: 0x24f }),
  fc.integer({ min: 0x250, max: 0x2fff }),
  fc.integer({ min: 0x3000, max: 0xffff }),
  fc.integer({ min: 0x1_0000, max: 0x10_ffff }),
);
const text = fc.array(letter, { maxLength: 40 }).map((codes) => String.fromCodePoint(...codes));

describe('a text made writable in the letters of this installation', () => {
  const { families } = installedLetters();

  it.each([
    ['Łódź œuvre «\u202fñ\u202f» ’ 12\u00a0% √ ≥ → 1er', 'Łódź œuvre «\u202fñ\u202f» ’ 12\u00a0% √ ≥ → 1er'],
    ...['«»’“”…–—•·€œŒæÆéèêëàâçîïôùûüÿÉÈÀÇŁłńśźżčšžñßøåÅ→≥≤×−\u00a0\u202f\u2011'].map((one) => [one, one]),
    ['李小龍 محمد Γεώργιος Иван Nguyễn', '李小龍 محمد Γεώργιος Иван Nguyễn'],
    ['👩‍🏫', '⟨U+1F469⟩⟨U+1F3EB⟩'],
    ['ก็', '⟨U+0E01⟩⟨U+0E47⟩'],
    // A mark stands on its letter, or is written by its number.
    ['李\u0303', '李⟨U+0303⟩'],
    ['q\u0303', 'q\u0303'],
    ['\ufff9\u06d6', '⟨U+FFF9⟩⟨U+06D6⟩'],
    ['e\u0301', 'é'],
    ['un\ttab\u3000large', 'un tab large'],
    ['un\r\ndeux\u2028trois\u0085quatre', 'un\ndeux\ntrois\nquatre'],
    ['ca\u00adché\u200b\u202e\u0000\u0007\ud800', 'caché'],
  ])('%j is written %j', (given, written) => {
    expect(writable(given, families)).toBe(written);
  });

  it('holds nothing that no family has, whatever was typed, and stays as it is when it is made so again', () => {
    fc.assert(
      fc.property(text, (given) => {
        const written = writable(given, families);
        const lacking = Array.from(written.replaceAll('\n', '')).filter(
          (one) => !families.some((family) => family(one.codePointAt(0) ?? 0)),
        );
        expect(lacking).toEqual([]);
        expect(writable(written, families)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['a-2a', 'ua-1'] as const)('is set in every weight, whatever was typed, as %s', (standard) => {
    const typesetter = new Typesetter();
    fc.assert(
      fc.property(fc.array(text, { minLength: 20, maxLength: 40 }), ([title = '', ...texts]) => {
        const document = {
          title,
          lang: 'fr-FR',
          subtitle: title,
          foot: title,
          at: '2026-11-02T14:03:00.000Z',
          blocks: texts.flatMap((one) => [
            { heading: one },
            { facts: [[one, one] as const] },
            { list: [one] },
            { paragraph: one },
          ]),
        } as const;
        expect(typesetter.set(plainPaper(document, standard)).warnings).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
