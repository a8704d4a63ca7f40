import { isRealDate } from '../../clock/index.js';

/** Where the next rows of a list begin: after this instant, this day or this name, and id. */
export interface ListKey {
  readonly at: string;
  readonly id: string;
}

const ID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const KEYS = {
  instant: new RegExp(`^(\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z)~${ID}$`),
  day: new RegExp(`^(\\d{4}-\\d{2}-\\d{2})~${ID}$`),
  name: new RegExp(`^(.+)~${ID}$`),
};

/**
 * Reads `after` from the address of a list, which goes by instants, by days or by names; undefined for anything a list
 * did not write there.
 */
export function listKeyOf(after: unknown, by: keyof typeof KEYS = 'instant'): ListKey | undefined {
  const [, at, id] = typeof after === 'string' ? (KEYS[by].exec(after) ?? []) : [];
  if (at === undefined || id === undefined) return undefined;
  return by === 'name' || (isRealDate(at.slice(0, 10)) && !Number.isNaN(Date.parse(at))) ? { at, id } : undefined;
}

/** `after` as it stands in the address of a list: `listKeyOf` reads it. */
export function writeListKey({ at, id }: ListKey): string {
  return `${at}~${id}`;
}
