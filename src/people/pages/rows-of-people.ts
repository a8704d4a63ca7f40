import { isId, type Typed } from '../../platform/web/index.js';

const ROW = /^members\[(\d+)\]\.person$/;

/** The rows of a composition as they were sent: their numbers, and who each is; without those that name nobody. */
export function rowsIn(typed: Typed): { readonly row: number; readonly personId: string }[] {
  return Object.entries(typed)
    .flatMap(([name, value]) => {
      const row = ROW.exec(name)?.[1];
      return row !== undefined && isId(value) ? [{ row: Number(row), personId: value }] : [];
    })
    .sort((a, b) => a.row - b.row);
}

/** Who they are. */
export function peopleIn(typed: Typed): string[] {
  return rowsIn(typed).map(({ personId }) => personId);
}

/** The row of somebody; the last one when they came twice. */
export function rowOf(typed: Typed, personId: string): number | undefined {
  return rowsIn(typed).findLast((one) => one.personId === personId)?.row;
}

/**
 * The same rows, and one more for each of these people who have none yet, with their place and quality where they are
 * known; `count` is how many were added.
 */
export function withRows(
  typed: Typed,
  people: readonly { readonly personId: string; readonly place?: string; readonly quality?: string }[],
): { readonly typed: Typed; readonly count: number } {
  const rows = rowsIn(typed);
  const next = Math.max(-1, ...rows.map(({ row }) => row)) + 1;
  const more = people.filter(({ personId }) => !rows.some((one) => one.personId === personId));
  const added: Record<string, string> = {};
  for (const [index, { personId, place, quality }] of more.entries()) {
    const row = `members[${next + index}]`;
    added[`${row}.person`] = personId;
    if (place) added[`${row}.place`] = place;
    if (quality) added[`${row}.quality`] = quality;
  }
  return { typed: { ...typed, ...added }, count: more.length };
}
