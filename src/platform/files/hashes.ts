const HASH = /^[0-9a-f]{64}$/;

/** Whether it is a SHA-256 as it is written here. */
export function isHash(text: string): boolean {
  return HASH.test(text);
}

/**
 * Where the bytes of a hash are in a store: `ab/cd/abcd…`. Throws on anything else, so that no path is ever made of it.
 */
export function placeOf(sha256: string): string {
  if (!isHash(sha256)) throw new RangeError('Not a SHA-256.');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
