import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { Day } from '../../platform/web/index.js';
import type { Period, Suspension } from '../rules/index.js';

/** A suspension, as a page may send it (C10). */
export class SuspensionForm {
  @Day({ required: 'experience.suspensionFromMissing' }) from: string;
  @Day({ required: 'experience.suspensionToMissing' }) to: string;
}

/**
 * The days of a period from what was typed, `YYYY-MM-DD` or `YYYY-MM`: whoever knows only the months gives both without
 * a day, and the period goes from the first day of one to the last of the other (C12). Refused (422) when one of the two
 * alone has its day.
 */
export function daysFrom(from: string, to: string | null): Pick<Period, 'from' | 'to' | 'approximate'> | Refusal {
  const approximate = isMonth(from);
  if (to !== null && isMonth(to) !== approximate)
    return refuse(422, 'experience.dayMissing', undefined, approximate ? 'from' : 'to');
  return approximate ? { from: `${from}-01`, to: to && lastDayOf(to), approximate } : { from, to, approximate };
}

/** The days of a period as its boxes show them. */
export function typedDays({ from, to, approximate }: Pick<Period, 'from' | 'to' | 'approximate'>): {
  readonly from: string;
  readonly to: string;
} {
  const length = approximate ? 7 : 10;
  return { from: from.slice(0, length), to: to?.slice(0, length) ?? '' };
}

/** Each suspension that does not fit in its period, on its field: `suspensions[0].to`. */
export function misplaced(
  suspensions: readonly Suspension[],
  { from, to }: Pick<Period, 'from' | 'to'>,
): (Refusal | undefined)[] {
  return suspensions.map((gap, at) => {
    const field = (edge: keyof Suspension): string => `suspensions[${at}].${edge}`;
    if (gap.to < gap.from) return refuse(422, 'experience.endsBeforeStart', undefined, field('to'));
    if (gap.from < from) return refuse(422, 'experience.suspensionOutside', undefined, field('from'));
    return to !== null && gap.to > to ? refuse(422, 'experience.suspensionOutside', undefined, field('to')) : undefined;
  });
}

type Row = Readonly<Record<string, string>>;

/** The suspensions of a period as they were typed, by the names of its fields, in their order. */
export function suspensionsTyped(typed: Readonly<Record<string, unknown>>): Row[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, value] of Object.entries(typed)) {
    const [, at, field] = IN_A_ROW.exec(name) ?? [];
    if (at === undefined || field === undefined || typeof value !== 'string') continue;
    const row = rows.get(Number(at)) ?? {};
    row[field] = value;
    rows.set(Number(at), row);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

const IN_A_ROW = /^suspensions\[(\d{1,2})\]\.((?:from|to)(?:\.[a-z]+)?)$/;

/** The period with these suspensions and no other, numbered from 0; those in which nothing is typed are left out. */
export function withSuspensions(
  typed: Readonly<Record<string, unknown>>,
  rows: readonly Row[],
  { keepBlank = false }: { readonly keepBlank?: boolean } = {},
): Record<string, string> {
  const others = Object.entries(typed).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !IN_A_ROW.test(name) ? [[name, value]] : [],
  );
  const written = rows
    .filter((row) => keepBlank || Object.values(row).some((value) => value.trim() !== ''))
    .flatMap((row, at) =>
      Object.entries(row).map(([field, value]): [string, string] => [`suspensions[${at}].${field}`, value]),
    );
  return Object.fromEntries([...others, ...written]);
}

/** A suspension of which nothing is typed yet. */
export const NEW_SUSPENSION: Row = { 'from.day': '' };

/** Suspensions in the names of their fields. */
export function suspensionFields(suspensions: Period['suspensions']): Record<string, string> {
  return Object.fromEntries(
    (suspensions ?? []).flatMap(({ from, to }, at) => [
      [`suspensions[${at}].from`, from],
      [`suspensions[${at}].to`, to],
    ]),
  );
}

function isMonth(typed: string): boolean {
  return typed.length === 7;
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
