/** Slips of the finger: nobody waits for these. */
const FREE = 5;
const FIRST = 5;
const LONGEST = 15 * 60;

/**
 * How many seconds to wait after so many failures in a row: none for the first five, then twice as long each time, up
 * to a quarter of an hour.
 */
export function delayAfter(failures: number): number {
  return failures <= FREE ? 0 : Math.min(LONGEST, FIRST * 2 ** (failures - FREE - 1));
}
