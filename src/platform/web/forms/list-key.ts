import { isRealDate } from '../../clock/index.js';

/** Where the next rows of a list begin: after this instant, or this day, and id. */
export interface ListKey {
  readonly at: string;
  readonly id: string;
}

const KEY = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+Z)?~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Reads `after` from the address of a list, which goes by instants or by days; undefined for anything a list did not write there. */
export function listKeyOf(after: unknown, by: 'instant' | 'day' = 'instant'): ListKey | undefined {
  const [, day, time = '', id] = typeof after === 'string' ? (KEY.exec(after) ?? []) : [];
  if (day === undefined || id === undefined || !isRealDate(day) || (time === '') !== (by === 'day')) return undefined;
  const at = `${day}${time}`;
  return Number.isNaN(Date.parse(at)) ? undefined : { at, id };
}
