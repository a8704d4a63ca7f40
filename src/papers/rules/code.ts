/** Crockford's: no I, L, O or U, which are misread or misspell. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;
const GROUP = 5;

/** A verification code of 100 bits, from at least so many random bytes as it has letters: five bits of each. */
export function codeFrom(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`A code takes ${LENGTH} random bytes.`);
  return Array.from(random.subarray(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** As it is printed: « 7KX2M-… ». */
export function writeCode(code: string): string {
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? code;
}

/**
 * The code that somebody typed: capitals, separators and letters misread are forgiven. Undefined when it can be none.
 */
export function readCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code.length === LENGTH && Array.from(code).every((letter) => LETTERS.includes(letter)) ? code : undefined;
}
