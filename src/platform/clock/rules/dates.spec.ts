import fc from 'fast-check';
import { addDays, addMonths, daysBetween, instantOf, isRealDate, isTimeZone, localDate } from './dates.js';

const days = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('1970-01-01', days));
const zones = fc.constantFrom(
  'Europe/Paris',
  'Indian/Reunion',
  'America/Martinique',
  'Asia/Beirut',
  'Pacific/Noumea',
  'Africa/Abidjan',
);

describe('a date of the trade', () => {
  it.each(['2026-11-24', '2028-02-29', '2000-02-29'])('%s exists', (text) => {
    expect(isRealDate(text)).toBe(true);
  });
  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '24/11/2026',
    '2026-1-2',
    '',
    '20226-01-01',
    '1066-10-14',
    '2026-11-24T10:00',
  ])('%p does not', (text) => {
    expect(isRealDate(text)).toBe(false);
  });
  it('refuses to count with what is not a date', () => {
    expect(() => addDays('tomorrow', 1)).toThrow('Not a date: tomorrow');
  });
});

describe('the day on the wall', () => {
  it.each([
    ['2026-11-24T22:59:59.999Z', 'Europe/Paris', '2026-11-24'],
    ['2026-11-24T23:00:00.000Z', 'Europe/Paris', '2026-11-25'],
    ['2026-06-30T21:59:59.999Z', 'Europe/Paris', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', 'Europe/Paris', '2026-07-01'],
    ['2026-11-24T19:59:59.999Z', 'Indian/Reunion', '2026-11-24'],
    ['2026-11-24T20:00:00.000Z', 'Indian/Reunion', '2026-11-25'],
    ['2026-11-25T03:59:59.999Z', 'America/Martinique', '2026-11-24'],
    ['2026-11-25T04:00:00.000Z', 'America/Martinique', '2026-11-25'],
    ['2026-11-24T22:00:00.000Z', 'Asia/Beirut', '2026-11-25'],
    ['2026-12-31T23:30:00.000Z', 'Europe/Paris', '2027-01-01'],
  ])('at %s in %s is %s', (instant, zone, day) => {
    expect(localDate(new Date(instant), zone)).toBe(day);
  });

  it.each([
    ['2026-11-24', 'Europe/Paris', '2026-11-23T23:00:00.000Z'],
    ['2026-11-24', 'Indian/Reunion', '2026-11-23T20:00:00.000Z'],
    ['2026-11-24', 'America/Martinique', '2026-11-24T04:00:00.000Z'],
    ['2026-10-26', 'Europe/Paris', '2026-10-25T23:00:00.000Z'],
  ])('%s begins in %s at %s', (day, zone, instant) => {
    expect(instantOf(day, zone).toISOString()).toBe(instant);
  });

  it('begins at one o’clock in Beirut on the night when midnight does not exist', () => {
    expect(instantOf('2026-03-29', 'Asia/Beirut').toISOString()).toBe('2026-03-28T22:00:00.000Z');
    expect(localDate(new Date('2026-03-28T21:59:59.999Z'), 'Asia/Beirut')).toBe('2026-03-28');
  });

  it('begins at its first instant and not one millisecond before, anywhere', () => {
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        const start = instantOf(day, zone);
        return localDate(start, zone) >= day && localDate(new Date(start.getTime() - 1), zone) < day;
      }),
      { numRuns: 200 },
    );
  });

  it('knows which time zones exist', () => {
    expect(isTimeZone('Indian/Reunion')).toBe(true);
    expect(isTimeZone('Indian/Nowhere')).toBe(false);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-11-24', 15, '2026-12-09'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });
  it('adding and counting agree', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -4000, max: 4000 }),
        (day, count) => daysBetween(day, addDays(day, count)) === count,
      ),
    );
  });
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(from, count)).toBe(to);
  });
});
