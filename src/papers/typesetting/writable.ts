/** Whether one family of letters, in all its weights, has this code point. */
export type Has = (code: number) => boolean;

const CLUSTERS = new Intl.Segmenter('fr', { granularity: 'grapheme' });
const END_OF_LINE = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Blanks that the fonts have are kept: those of French typography. */
const OTHER_BLANK = /(?![\n\u00a0\u2009\u202f])\s/gu;
/** Control marks, halves of letters, what means nothing yet, and what is made to be invisible. */
const INVISIBLE = /(?!\n)\p{Cc}|\p{Cs}|\p{Cn}|\p{Default_Ignorable_Code_Point}/gu;
const MARK = /\p{M}/u;

/**
 * The same text in letters that the families have: a cluster (a letter with its marks) stays when one family has all of
 * it; else what none has, and each mark, is written by its number, so that nobody's name has a hole in it, and no paper
 * is refused for a letter.
 */
export function writable(text: string, families: readonly Has[]): string {
  const plain = text.replace(END_OF_LINE, '\n').replace(OTHER_BLANK, ' ').replace(INVISIBLE, '').normalize('NFC');
  // What is written by its number parts what stood around it: a mark behind it stands on its bracket, and is asked for again.
  let written = plain;
  for (let next = inLetters(written, families); next !== written; next = inLetters(written, families)) written = next;
  return written;
}

function inLetters(text: string, families: readonly Has[]): string {
  return Array.from(CLUSTERS.segment(text), ({ segment }) => clusterOf(segment, families)).join('');
}

/** Every text within these values made writable; a drawing is a picture, not a text. */
export function writableWithin(value: unknown, families: readonly Has[]): unknown {
  if (typeof value === 'string') return writable(value, families);
  if (Array.isArray(value)) return value.map((one) => writableWithin(one, families));
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(entries.map(([name, one]) => [name, name === 'svg' ? one : writableWithin(one, families)]));
}

function clusterOf(cluster: string, families: readonly Has[]): string {
  if (cluster === '\n' || has(cluster, families)) return cluster;
  return Array.from(cluster, (letter) =>
    has(letter, families) && !MARK.test(letter) ? letter : numbered(letter),
  ).join('');
}

function has(cluster: string, families: readonly Has[]): boolean {
  const codes = Array.from(cluster, codeOf);
  return families.some((family) => codes.every(family));
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

function numbered(letter: string): string {
  return `⟨U+${codeOf(letter).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
