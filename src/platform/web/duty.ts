import type { LocalDate } from '../clock/index.js';
import type { Locale } from './text/locale.js';
import type { Address } from './replies/addresses.js';

/**
 * One line of somebody's first page: what they owe, or what they wait for. Each room says its own, under the reader's rights, in one statement.
 * Nothing to say is no duty, not a duty of zero.
 */
export interface Duty {
  /** « 3 dossiers à vérifier », « Votre avis est attendu sur le dossier 2026-0417 ». */
  readonly text: (locale: Locale) => string;
  readonly count: number;
  readonly href: Address;
  /** The first day by which one of them is due, in the centre's local date. */
  readonly dueOn?: LocalDate;
  /** How many are past their day. */
  readonly late?: number;
  /** `me`: I owe it; `others`: I wait for it; `news`: it changed, nothing to do. */
  readonly waitingOn: 'me' | 'others' | 'news';
}

/** Things owed that have the same day, counted by the database: forty thousand files are a few hundred lines. */
export interface CountedByDay {
  readonly count: number;
  /** One of them: where to go when there is no other. */
  readonly id: string;
}

/** How many there are in all of them. */
export function countOf(owed: readonly Pick<CountedByDay, 'count'>[]): number {
  return owed.reduce((sum, { count }) => sum + count, 0);
}

/** The days of a duty: the first by which one of its things is due, and how many are past theirs, each by its own centre's today. */
export function daysOfDuty(
  dated: readonly { readonly on: LocalDate; readonly today: LocalDate; readonly count: number }[],
): Pick<Duty, 'dueOn' | 'late'> {
  const [first] = dated.map(({ on }) => on).sort();
  const late = countOf(dated.filter(({ on, today }) => today > on));
  return { ...(first !== undefined && { dueOn: first }), ...(late > 0 && { late }) };
}
