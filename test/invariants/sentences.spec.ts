import path from 'node:path';
import { PAPER_FAULTS, PAPER_WARNINGS } from '../../src/papers/rules/index.js';
import type { SentenceCode } from '../../src/platform/refusal/index.js';
import { LOCALES } from '../../src/platform/web/index.js';
import { frenchTexts, isCatalogue, sources } from '../support/french-texts.js';
import { said } from '../support/reader.js';

/** Codes that are put together from a verdict: no source holds them whole. */
const PUT_TOGETHER: SentenceCode[] = [...PAPER_FAULTS, ...PAPER_WARNINGS].map((code) => `papers.${code}` as const);

const PLAIN_SPACE = / [;?!»]| :(?:\s|$)|« /;
const NO_SPACE = /[\p{L}\d)][;?!](?:\s|$)|\p{L}:(?:\s|$)|«[\p{L}\d]|[\p{L}\d.]»/u;

/** What the types say: true for the code of a sentence. */
type IsCode<Code extends string> = Code extends SentenceCode ? true : false;

describe('what the portal says', () => {
  it('is said by codes that the types know: one without a sentence does not compile', () => {
    const [known, misspelt, unknown]: [IsCode<'reports.noPeriod'>, IsCode<'reports.noPeriode'>, IsCode<'nobody.said'>] =
      [true, false, false];
    expect([known, misspelt, unknown]).toEqual(
      ['reports.noPeriod', 'reports.noPeriode', 'nobody.said'].map((code) => said.isCode(code)),
    );
  });

  // What comments give as an example is not said.
  const all = sources().map(({ file, text }) => ({ file, text: text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '') }));
  const written = all
    .filter(({ file }) => !isCatalogue(file))
    .map(({ text }) => text)
    .join('\n');

  it('is not the same sentence in both languages', () => {
    expect(
      said.codes().filter((code) => saying(code, 'fr') !== undefined && saying(code, 'fr') === saying(code, 'en')),
    ).toEqual([]);
  });

  it('says until when a professor is absent as people write a day', () => {
    const absent = LOCALES.map((locale) => said.say(locale, 'reports.professorAbsent', { until: '2026-12-24' }));
    expect(absent).toEqual([
      'Ce professeur est absent jusqu’au 24 décembre 2026.',
      'This professor is absent until 24 December 2026.',
    ]);
  });

  it('is all used somewhere in the code', () => {
    expect(said.codes().filter((code) => !isSaid(code) && !PUT_TOGETHER.includes(code))).toEqual([]);
  });

  /** Whole, or by its key where the room puts its codes together: `opinions.${what}`. */
  function isSaid(code: string): boolean {
    const [room, key] = code.split('.');
    return written.includes(`'${code}'`) || (written.includes(`\`${room}.\${`) && written.includes(`'${key}'`));
  }
});

describe('French', () => {
  const catalogues = sources().filter(({ file }) => isCatalogue(file));

  it.each(catalogues.map((source) => [source.file, source] as const))(
    '%s has no straight apostrophe, and a space wherever French asks for one',
    (_file, source) => {
      // A header is written as programs write it.
      const texts = frenchTexts(source).map((text) => text.replace('Content-Type:', ''));
      expect(texts.filter((text) => text.includes(`'`))).toEqual([]);
      expect(texts.filter((text) => NO_SPACE.test(text))).toEqual([]);
    },
  );

  it.each(
    sources()
      .filter(({ file }) => /[/-]words\.ts$/.test(file))
      .map(({ file }) => file),
  )('%s is read with spaces that do not break', async (file) => {
    const module = (await import(path.resolve(file))) as Record<string, unknown>;
    const speakers = Object.entries(module)
      .filter(([name]) => /words$/i.test(name))
      .map(([, speaks]) => speaks as (locale: 'fr') => unknown);
    expect(speakers).not.toEqual([]);
    expect(speakers.flatMap((speaks) => read(speaks('fr'))).filter((text) => PLAIN_SPACE.test(text))).toEqual([]);
  });

  it('is so in the sentences too', () => {
    expect(
      said
        .codes()
        .map((code) => saying(code, 'fr') ?? '')
        .filter((text) => PLAIN_SPACE.test(text)),
    ).toEqual([]);
  });
});

/** A sentence, with whatever facts; undefined when it cannot make do with them. */
function saying(code: SentenceCode, locale: 'fr' | 'en'): string | undefined {
  return whatever(() => said.say(locale, code)) as string | undefined;
}

/** Every text of a catalogue, with what its functions say when they are given whatever. */
function read(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return read(whatever(words as (...given: unknown[]) => unknown));
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(read) : [];
}

/** A function that cannot make do with whatever says nothing here: its texts were read in the source. */
function whatever(say: (...given: unknown[]) => unknown): unknown {
  try {
    return say('1', '1', '1', '1');
  } catch {
    return undefined;
  }
}
