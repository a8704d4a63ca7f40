import { workedOnOrAfter, type Territory } from './working-days.js';

describe('a day that is worked', () => {
  it.each<readonly [string, string, Territory, string]>([
    ['a Saturday', '2026-05-02', 'metropole', '2026-05-04'],
    ['a Sunday', '2027-01-24', 'metropole', '2027-01-25'],
    ['the Armistice', '2026-11-11', 'metropole', '2026-11-12'],
    ['Easter Monday, in March', '2027-03-29', 'metropole', '2027-03-30'],
    ['Easter Monday, in April', '2028-04-17', 'metropole', '2028-04-18'],
    ['Ascension', '2026-05-14', 'metropole', '2026-05-15'],
    ['Whit Monday', '2026-05-25', 'metropole', '2026-05-26'],
    ['two holidays of one week-end', '2026-12-25', 'metropole', '2026-12-28'],
    ['Good Friday, and Easter after it', '2027-03-26', 'alsace-moselle', '2027-03-30'],
    ['the day after Christmas', '2028-12-26', 'alsace-moselle', '2028-12-27'],
    ['the abolition in Martinique', '2026-05-22', 'martinique', '2026-05-26'],
    ['the abolition in Guadeloupe', '2026-05-27', 'guadeloupe', '2026-05-28'],
    ['the abolition in Guyane', '2026-06-10', 'guyane', '2026-06-11'],
    ['the abolition in La Réunion', '2027-12-20', 'reunion', '2027-12-21'],
    ['the abolition in Mayotte', '2026-04-27', 'mayotte', '2026-04-28'],
    ['the abolition in Saint-Barthélemy', '2026-10-09', 'saint-barthelemy', '2026-10-12'],
    ['the abolition in Saint-Martin', '2026-05-28', 'saint-martin', '2026-05-29'],
  ])('is not %s, but the next one', (_, day, territory, worked) => {
    expect(workedOnOrAfter(day, territory)).toBe(worked);
  });
  it.each<readonly [string, string, Territory]>([
    ['Good Friday, where it is no holiday', '2027-03-26', 'metropole'],
    ['the day after Christmas, where it is none', '2028-12-26', 'metropole'],
    ['the abolition of somewhere else', '2026-05-22', 'guadeloupe'],
    ['any other Monday', '2026-11-30', 'metropole'],
  ])('is %s', (_, day, territory) => {
    expect(workedOnOrAfter(day, territory)).toBe(day);
  });
});
