import type { Reader } from '../shell/reader.js';
import type { Filled } from './filled.js';

/** All that a field's component needs to know of what was typed. */
export interface FieldState {
  readonly name: string;
  readonly id: string;
  /** What was typed, '' if nothing. */
  readonly value: string;
  /** The boxes ticked. */
  readonly values: readonly string[];
  /** The three boxes of a date. */
  readonly date: { readonly day: string; readonly month: string; readonly year: string };
  readonly error?: string;
}

/** Gives `field`: `<TextField {...field('title')} label={…} />`. */
export function fieldsOf({ typed, errors }: Filled, { say }: Pick<Reader, 'say'>): (name: string) => FieldState {
  return (name) => {
    const value = textOf(typed[name]);
    const [year = '', month = '', day = ''] = /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? value.split('-') : [];
    const error = errors.find(({ field }) => field === name);
    return {
      name,
      value,
      id: idOf(name),
      values: listOf(typed[name]),
      date: {
        day: textOf(typed[`${name}.day`]) || day,
        month: textOf(typed[`${name}.month`]) || month,
        year: textOf(typed[`${name}.year`]) || year,
      },
      ...(error && { error: say(error.code, error.facts) }),
    };
  };
}

/** The id of a field in its page: `periods[0].from` is `periods-0-from`. */
export function idOf(name: string): string {
  return name.replace(/\[(\d+)\]/g, '-$1').replace(/[^A-Za-z0-9-]+/g, '-');
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}

function textOf(value: string | readonly string[] | undefined): string {
  return listOf(value)[0] ?? '';
}
