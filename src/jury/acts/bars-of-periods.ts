import { calendarDrawn, isInSpecialty, prudently, type AssessedPeriod, type Period } from '../../experience/index.js';

/** A period as it is declared, and as the professor retains it; null where they did not say. */
export interface Both {
  readonly declared: Period;
  readonly retained: Period | null;
  readonly changed: boolean;
}

/** Where the pieces of a period lie between the first year and the day of the drawing, from 0 to 1, and whether it is in the specialty. */
interface Bar {
  readonly pieces: readonly { readonly from: number; readonly until: number }[];
  readonly isDark: boolean;
}

/** Periods as bars under the same years, by their place among those given. */
export interface Bars {
  readonly years: readonly [first: string, last: string];
  /** Where a year begins, from 0 to 1. */
  readonly ticks: readonly number[];
  readonly declared: ReadonlyMap<number, Bar>;
  readonly retained: ReadonlyMap<number, Bar>;
}

/** The bars of periods, declared and retained, up to a day. */
export function barsOf(both: readonly Both[], on: string): Bars {
  const declared = both.map((one) => prudently(one.declared));
  // What was not retained keeps its place, and has no bar.
  const retained = both.map((one) => prudently(one.retained ?? one.declared));
  const drawn = calendarDrawn(declared, on, undefined, retained);
  const first = declared.concat(retained).reduce((least, { from }) => (from < least ? from : least), on);
  return {
    years: [first.slice(0, 4), on.slice(0, 4)],
    ticks: drawn.years.map(({ at }) => at),
    declared: placed(drawn.periods, declared),
    retained: placed(
      calendarDrawn(retained, on, undefined, declared).periods.filter(({ at }) => both[at]?.retained),
      retained,
    ),
  };
}

function placed(
  drawn: ReturnType<typeof calendarDrawn>['periods'],
  periods: readonly AssessedPeriod[],
): ReadonlyMap<number, Bar> {
  return new Map(
    drawn.flatMap(({ at, pieces }) => {
      const period = periods[at];
      return period ? [[at, { pieces, isDark: isInSpecialty(period) }] as const] : [];
    }),
  );
}

/** The drawing: 44 mm wide, 7 mm high, in tenths of a millimetre. */
const [WIDTH, HEIGHT, BAR] = [440, 70, 26];
const LEAST = 4;
const COLOURS = {
  declared: { dark: '#545a66', light: '#b9b4a6' },
  retained: { dark: '#1f6b4a', light: '#a9c4b6' },
} as const;

/** An SVG of the bars of these periods: what is declared above, what is retained below. */
export function drawBars(bars: Bars, which: readonly number[]): string {
  const rects = (of: 'declared' | 'retained', top: number): string =>
    which
      .flatMap((at) => bars[of].get(at) ?? [])
      .flatMap(({ pieces, isDark }) => pieces.map((piece) => ({ ...piece, isDark })))
      .map(({ from, until, isDark }) => {
        const wide = Math.max(LEAST, (until - from) * WIDTH);
        const left = Math.min(from * WIDTH, WIDTH - wide);
        return `<rect x="${left.toFixed(1)}" y="${top}" width="${wide.toFixed(1)}" height="${BAR}" fill="${COLOURS[of][isDark ? 'dark' : 'light']}"/>`;
      })
      .join('');
  const ticks = bars.ticks
    .map((at) => `<path d="M${(at * WIDTH).toFixed(1)} 0v${HEIGHT}" stroke="#cfcabd" stroke-width="1.5"/>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${ticks}${rects('declared', 6)}${rects('retained', 38)}</svg>`;
}
