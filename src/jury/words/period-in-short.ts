import { isInSpecialty, type Period } from '../../experience/index.js';
import { words } from './words.js';

/** A period in two short lines: its days, then its rate and whether it is in the specialty. In French, as acts are. */
export function inShort(
  period: Pick<Period, 'from' | 'to' | 'rate' | 'nature' | 'level'>,
): readonly [days: string, counts: string] {
  const w = words('fr').bound;
  const specialty = isInSpecialty(period) ? w.inSpecialty : period.nature ? w.otherLevel : w.outOfSpecialty;
  return [
    w.dates(dayInFigures(period.from), period.to === null ? w.ongoing : dayInFigures(period.to)),
    w.rateAnd(period.rate, specialty),
  ];
}

/** « 01/03/2022 » */
function dayInFigures(day: string): string {
  return day.split('-').toReversed().join('/');
}
