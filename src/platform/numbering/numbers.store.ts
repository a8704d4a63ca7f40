import type { Tx } from '../database/index.js';

/** Things that are counted together: what they are, and the letter before their number; none for some. */
export interface Series {
  readonly kind: string;
  readonly letter: '' | 'C' | 'D' | 'E' | 'L' | 'S';
}

/** People read and say four digits; a busy year has more. */
const DIGITS = 4;

/**
 * The next number of a series in a year, `D2026-0417`, as long as it must be. Given in the transaction of the birth:
 * one that comes to nothing gives it back.
 * Births of one series and year wait for each other from here to their commit: ask last, once nothing refuses any more.
 */
export async function nextNumber(tx: Tx, { kind, letter }: Series, year: number): Promise<string> {
  const counter = await tx.row<{ last: number }>(
    `insert into counters (kind, year, last) values ($1, $2, 1)
     on conflict (kind, year) do update set last = counters.last + 1 returning last`,
    [kind, year],
  );
  if (!counter) throw new Error(`No number was given to ${kind} of ${year}.`);
  return `${letter}${year}-${String(counter.last).padStart(DIGITS, '0')}`;
}

/** What `order by` says to walk numbers as people count, not as letters sort: 2026-9999, 2026-10000, 2027-0001. */
export function inOrderOfNumber(column: string): string {
  return `split_part(${column}, '-', 1), length(${column}), ${column}`;
}
