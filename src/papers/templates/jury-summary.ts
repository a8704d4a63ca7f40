import type { Drawing, Tone } from './pieces.js';

/** A file on one page: what was declared and what is retained of it, what the diploma asks, the answers, the opinion. */
export interface JurySummary {
  readonly lead: readonly string[];
  readonly periods: {
    readonly heading: string;
    /** Said where none is declared. */
    readonly none: string;
    readonly heads: readonly [job: string, declared: string, retained: string];
    /** The first and the last year that are drawn. */
    readonly years: readonly [first: string, last: string];
    /** At most as many as one page has room for; each text is cut where its line ends. */
    readonly rows: readonly SummedPeriod[];
    /** How the drawing is read. */
    readonly legend: string;
  };
  readonly asked: {
    readonly heading: string;
    readonly heads: readonly [what: string, asked: string, declared: string, retained: string];
    readonly rows: readonly (readonly [what: string, asked: string, declared: string, retained: string])[];
    /** By which rules; or that nothing was weighed. */
    readonly note: string;
  };
  readonly commission: { readonly heading: string; readonly lines: readonly string[] };
  readonly opinion: {
    readonly heading: string;
    readonly tone: Tone;
    readonly line: string;
    readonly then: string;
    readonly reasons: string;
  };
}

/** A period, or all those that have no line of their own, with where it lies in time. */
export interface SummedPeriod {
  readonly job: string;
  readonly functions: string;
  readonly declared: readonly string[];
  readonly retained: readonly string[];
  readonly drawing: Drawing;
}
