/** Narrow and unbreakable: before ; ? ! %, and inside « ». */
const NARROW = '\u202f';
/** Unbreakable: before a colon. */
const WIDE = '\u00a0';

/**
 * The spaces of French that must not break: catalogues are typed with plain ones, and are put right here, in one place,
 * before anybody reads them.
 * Says nothing of apostrophes: what a person typed may stand in the text. Twice is as good as once.
 */
export function frenchTypography(text: string): string {
  return (
    text
      .replace(/ (?=[;?!»])/g, NARROW)
      .replace(/« /g, `«${NARROW}`)
      // « 35 % », but not the « %{count} » that a script fills in.
      .replace(/(?<=[\d}]) (?=%(?!\{))/g, NARROW)
      .replace(/ (?=:(?:\s|$))/g, WIDE)
  );
}

/** The same for whole words: every text in them, and what their functions say. */
export function inFrench<Words>(words: Words): Words {
  return put(words) as Words;
}

function put(words: unknown): unknown {
  if (typeof words === 'string') return frenchTypography(words);
  if (typeof words === 'function') return sayingInFrench(words as (...given: unknown[]) => unknown);
  if (Array.isArray(words)) return words.map(put);
  if (!isPlain(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, put(word)]));
}

/** A letter, a list of words; not a date, nor a piece of a page (which says that it has no constructor). */
function isPlain(words: unknown): words is object {
  return (
    typeof words === 'object' &&
    words !== null &&
    Object.getPrototypeOf(words) === Object.prototype &&
    !Object.hasOwn(words, 'constructor')
  );
}

function sayingInFrench(say: (...given: unknown[]) => unknown): (...given: unknown[]) => unknown {
  return (...given) => put(say(...given));
}
