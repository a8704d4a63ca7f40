/** Narrow and unbreakable: before ; ? ! %, and inside « ». */
const NARROW = '\u202f';
/** Unbreakable: before a colon. */
const WIDE = '\u00a0';

/**
 * The spaces of French that must not break: catalogues are typed with plain ones, and are put right here, in one place, before anybody reads them.
 * Says nothing of apostrophes: what a person typed may stand in the text. Twice is as good as once.
 */
export function frenchTypography(text: string): string {
  return text
    .replace(/ (?=[;?!»])/g, NARROW)
    .replace(/« /g, `«${NARROW}`)
    // « 35 % », but not the « %{count} » that a script fills in.
    .replace(/(?<=[\d}]) (?=%(?!\{))/g, NARROW)
    .replace(/ (?=:(?:\s|$))/g, WIDE);
}

/** The same for whole words: every text in them, and what their functions say. */
export function inFrench<Words>(words: Words): Words {
  return put(words) as Words;
}

function put(words: unknown): unknown {
  if (typeof words === 'string') return frenchTypography(words);
  if (typeof words === 'function') return spoken(words as (...given: unknown[]) => unknown);
  if (Array.isArray(words)) return words.map(put);
  if (typeof words !== 'object' || words === null || Object.getPrototypeOf(words) !== Object.prototype) return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, put(word)]));
}

/** Texts are put right; what else a function gives is its own affair. */
function spoken(say: (...given: unknown[]) => unknown): (...given: unknown[]) => unknown {
  return (...given) => {
    const said = say(...given);
    return typeof said === 'string' ? frenchTypography(said) : said;
  };
}
