import { isInSpecialty, periodWords, type Period } from '../../experience/index.js';
import { words } from './words.js';

/** What is said of a period. */
type Said = Pick<Period, 'from' | 'to' | 'approximate' | 'rate' | 'kind' | 'nature' | 'level' | 'suspensions'>;

/** More than these are counted. */
const MOST_SUSPENSIONS = 2;

/**
 * A period in a few short lines: its days, those on which it was suspended, then its rate and whether it is in the
 * specialty, and its kind where it is asked for. In French, as acts are.
 */
export function inShort(period: Said, { kind = false }: { readonly kind?: boolean } = {}): readonly string[] {
  const w = words('fr').bound;
  const { from, to, approximate, suspensions = [] } = period;
  const written = approximate ? monthInFigures : dayInFigures;
  const range = w.dates(written(from), to === null ? w.ongoing : written(to));
  const specialty = isInSpecialty(period) ? w.inSpecialty : period.nature ? w.otherLevel : w.outOfSpecialty;
  return [
    approximate ? w.approximate(range) : range,
    ...(suspensions.length > MOST_SUSPENSIONS
      ? [w.suspensions(suspensions.length)]
      : suspensions.map((gap) => w.suspended(w.dates(dayInFigures(gap.from), dayInFigures(gap.to))))),
    w.rateAnd(period.rate, specialty),
    ...(kind ? [periodWords('fr').kinds[period.kind]] : []),
  ];
}

/** « 01/03/2022 » */
function dayInFigures(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** « 03/2022 » */
function monthInFigures(day: string): string {
  return dayInFigures(day).slice(3);
}
