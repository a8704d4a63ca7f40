import type { LocalDate } from '../clock/index.js';
import type { Locale } from './text/locale.js';
import type { Address } from './replies/addresses.js';

/**
 * One line of somebody's first page: what they owe, or what they wait for. Each room says its own, under the reader's
 * rights, in one statement.
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

/**
 * Things owed of one kind that have the same day, counted by the database: forty thousand files are a few hundred
 * lines.
 */
export interface Owed<Name extends string = string> {
  readonly kind: Name;
  readonly count: number;
}

/** A kind of duty of a room. */
export interface KindOfDuty<Line> {
  readonly waitingOn: Duty['waitingOn'];
  /** The page where they all are. */
  readonly all: Address;
  /** The page of one, where it leads when there is no other; without it, always to that of all. */
  readonly one?: (owed: Line) => Address;
  /** The day by which it is due; null for what has none. */
  readonly dueOn?: (owed: Line) => LocalDate | null;
  /** A day that has passed is no delay of whoever reads. */
  readonly isNeverLate?: boolean;
}

/** The duties that a room's lines make, in the order of its kinds: those of which nothing is owed are left out. */
export function dutiesOf<Name extends string, Line extends Owed<Name>>(
  kinds: Readonly<Record<Name, KindOfDuty<NoInfer<Line>>>>,
  lines: readonly Line[],
  said: {
    readonly text: (kind: Name, count: number, locale: Locale) => string;
    /** Today where the thing is: each centre has its own. */
    readonly today: (owed: Line) => LocalDate;
  },
): Duty[] {
  return (Object.keys(kinds) as Name[]).flatMap((kind) => {
    const { waitingOn, all, one, dueOn, isNeverLate } = kinds[kind];
    const owed = lines.filter((line) => line.kind === kind);
    const [only] = owed;
    if (!only) return [];
    const count = countOf(owed);
    const dated = owed.flatMap((line) => {
      const on = dueOn?.(line) ?? null;
      return on === null ? [] : [{ on, isLate: said.today(line) > on, count: line.count }];
    });
    const [first] = dated.map(({ on }) => on).sort();
    const late = isNeverLate ? 0 : countOf(dated.filter(({ isLate }) => isLate));
    return [
      {
        text: (locale: Locale) => said.text(kind, count, locale),
        count,
        waitingOn,
        href: one && count === 1 ? one(only) : all,
        ...(first !== undefined && { dueOn: first }),
        ...(late > 0 && { late }),
      },
    ];
  });
}

function countOf(some: readonly { readonly count: number }[]): number {
  return some.reduce((sum, { count }) => sum + count, 0);
}
