import { writeListKey, type ListKey } from './list-key.js';

/** What a list is asked for: the lines in a state, those that a search finds, from after a key. */
export interface ListFilter<State extends string> {
  readonly state?: State | undefined;
  readonly search?: string | undefined;
  readonly after?: ListKey | undefined;
  /** How many at most; a page when left out. */
  readonly most?: number | undefined;
}

/** The lines of one page of a list, and the key that the next page goes on from, when there is one. */
export interface ListPage<Line> {
  readonly rows: readonly Line[];
  readonly next: string | undefined;
}

/** The same, and how many lines there are in all; stores count no further than a thousand and one. */
export interface CountedPage<Line> extends ListPage<Line> {
  readonly count: number;
}

/** The first `most` lines of one more that were read: the one more says whether there is a next page. */
export function pageOfLines<Line>(read: readonly Line[], most: number, keyOf: (last: Line) => ListKey): ListPage<Line> {
  const last = read.length > most ? read[most - 1] : undefined;
  return { rows: read.slice(0, most), next: last === undefined ? undefined : writeListKey(keyOf(last)) };
}

/** What a search of a list was asked for: `search` of its address, or nothing. */
export function searchIn(asked: unknown): string {
  return typeof asked === 'string' ? asked.trim().slice(0, 100) : '';
}
