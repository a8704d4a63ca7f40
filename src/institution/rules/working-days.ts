import { addDays, yearOf, type LocalDate } from '../../platform/clock/rules/index.js';

/** Where a holiday is not the whole country's (L3134-13 and L3422-2 of the Code du travail). */
export const TERRITORIES = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'guyane',
  'martinique',
  'mayotte',
  'reunion',
  'saint-barthelemy',
  'saint-martin',
] as const;
/** One of them: that of a centre, whose holidays its deadlines know. A centre abroad has those of the whole country. */
export type Territory = (typeof TERRITORIES)[number];

/** Those of a date, everywhere (L3133-1). */
const EVERYWHERE = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter, everywhere: its Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50];
const GOOD_FRIDAY = -2;
/** Those of a date, of one territory: the abolition of slavery there; the day after Christmas (L3134-13, L3422-2). */
const OF_TERRITORY: Readonly<Record<Territory, string | undefined>> = {
  metropole: undefined,
  'alsace-moselle': '12-26',
  guadeloupe: '05-27',
  guyane: '06-10',
  martinique: '05-22',
  mayotte: '04-27',
  reunion: '12-20',
  'saint-barthelemy': '10-09',
  'saint-martin': '05-28',
};

/** The day itself when it is worked, else the next that is: no Saturday, no Sunday, no public holiday of the territory. */
export function workedOnOrAfter(day: LocalDate, territory: Territory): LocalDate {
  let worked = day;
  while (!isWorked(worked, territory)) worked = addDays(worked, 1);
  return worked;
}

function isWorked(day: LocalDate, territory: Territory): boolean {
  const ofWeek = new Date(`${day}T00:00:00Z`).getUTCDay();
  return ofWeek !== 0 && ofWeek !== 6 && !isHoliday(day, territory);
}

function isHoliday(day: LocalDate, territory: Territory): boolean {
  const easter = easterOf(yearOf(day));
  const moving = territory === 'alsace-moselle' ? [...AFTER_EASTER, GOOD_FRIDAY] : AFTER_EASTER;
  const monthAndDay = day.slice(5);
  return (
    EVERYWHERE.includes(monthAndDay) ||
    OF_TERRITORY[territory] === monthAndDay ||
    moving.some((days) => addDays(easter, days) === day)
  );
}

/** Easter Sunday, by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return `${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
}
