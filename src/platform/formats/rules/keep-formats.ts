/** Every zone in both languages, and some to spare. */
const MOST = 500;

/**
 * A way of writing days or numbers, made once for each language, zone or other word that it depends on: making one
 * takes fifty times as long as using it.
 * At most `most` are kept, the last made; one that is needed again is made again.
 */
export function keepFormats<Words extends readonly string[], Format>(
  make: (...words: Words) => Format,
  most = MOST,
): (...words: Words) => Format {
  const kept = new Map<string, Format>();
  return (...words) => {
    const key = words.join(' ');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const format = make(...words);
    for (const oldest of kept.keys()) {
      if (kept.size < most) break;
      kept.delete(oldest);
    }
    kept.set(key, format);
    return format;
  };
}
