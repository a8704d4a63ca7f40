import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isRefusal } from '../../platform/refusal/index.js';
import { bind, type Cookie } from '../../platform/web/index.js';
import type { Period } from '../rules/index.js';
import { simulatedPeriod, SimulationForm } from './simulation.form.js';

/** A simulation on its way to a file: what was typed, from before the sign-in to after it. */
export interface Carried {
  /** `DEMO-TI5`: the diploma that was chosen. */
  readonly diplomaCode: string;
  readonly periods: readonly Omit<Period, 'id'>[];
}

/**
 * The browser carries it, nothing is kept here: a few cookies, each under what browsers take, gone in half an hour.
 * They are not signed because nothing is owed to them: what comes back is bound and looked at again as any form, and
 * shown to the person before they open a file with it.
 */
const NAMES = ['simulation-1', 'simulation-2', 'simulation-3'] as const;
const MOST_EACH = 3600;
const SECONDS = 30 * 60;
/** A simulation of fifty periods is far under it: what inflates beyond is not ours. */
const MOST_INFLATED = 60_000;

/** The cookies that carry what was typed; undefined when it is too long for them. */
export function carry(typed: Readonly<Record<string, unknown>>): Cookie[] | undefined {
  const packed = deflateRawSync(JSON.stringify(typed)).toString('base64url');
  if (packed.length > MOST_EACH * NAMES.length) return undefined;
  return NAMES.map((name, at) => {
    const value = packed.slice(at * MOST_EACH, (at + 1) * MOST_EACH);
    return { name, value, seconds: value === '' ? 0 : SECONDS };
  });
}

/**
 * What the cookies carried; undefined when they carry nothing that a simulation could have typed. `read` gives a
 * cookie's value.
 */
export function carriedIn(
  read: (name: string) => string | undefined,
  words: { readonly toComplete: string },
): Carried | undefined {
  const typed = unpack(NAMES.map((name) => read(name) ?? '').join(''));
  const given = typed && bind(SimulationForm, typed);
  if (!given?.ok) return undefined;
  const { diploma, periods } = given.form;
  return {
    diplomaCode: diploma.split('/')[0] ?? '',
    periods: periods.flatMap((given) => {
      const period = simulatedPeriod(given);
      // Cut short or made up, as below.
      if (isRefusal(period)) return [];
      const { name, from, to, approximate, suspensions, rate, kind, nature, level } = period;
      return {
        from,
        to: to ?? null,
        rate,
        kind,
        nature,
        level,
        job: name ?? words.toComplete,
        employer: words.toComplete,
        functions: words.toComplete,
        approximate: approximate ?? false,
        suspensions,
        significant: false,
      };
    }),
  };
}

/** What takes the cookies back. */
export function dropCarried(): Cookie[] {
  return NAMES.map((name) => ({ name, value: '', seconds: 0 }));
}

function unpack(packed: string): Readonly<Record<string, unknown>> | undefined {
  if (packed === '') return undefined;
  try {
    const typed: unknown = JSON.parse(
      inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_INFLATED }).toString('utf8'),
    );
    return typeof typed === 'object' && typed !== null && !Array.isArray(typed)
      ? (typed as Record<string, unknown>)
      : undefined;
  } catch {
    // Cut short or made up: as if nothing was carried.
    return undefined;
  }
}
