import { covers, hoursHeld, lengthOf } from './length.js';
import { check, filed } from '../../../test/support/filing-facts.js';

describe('the length (C13)', () => {
  it('I23: one day at 35 hours a week does not hold 420: refused, and its length is said', () => {
    const day = { startsOn: '2027-04-12', endsOn: '2027-04-12', totalHours: 420 };
    expect(filed({ today: '2027-03-01', enrolledYears: [2026] }, day)).toMatchObject({
      code: 'internships.hoursNotHeld',
      field: 'totalHours',
      facts: { hours: 420, held: 10, weekly: 35 },
    });
    expect(lengthOf({ ...day, weeklyHours: 35 }, { asked: { min: 3, max: 6 }, longest: 6 })).toMatchObject({
      months: 0,
      days: 1,
      presence: 60,
      hours: 420,
      covers: false,
      exceeds: false,
    });
  });
  it.each([
    ['no more than ten hours a day', '2026-03-16', '2026-03-18', 35, 30],
    ['no more than its hours a week, on five days', '2026-03-16', '2026-03-20', 35, 35],
    ['nor than 48', '2026-03-16', '2026-03-22', 48, 48],
    ['whole weeks, and the days that are left', '2026-03-16', '2026-04-02', 17.5, 52.5],
    ['a whole half-year at half time', '2026-03-02', '2026-08-30', 17.5, 455],
  ])('dates hold %s', (_, startsOn, endsOn, weeklyHours, held) =>
    expect(hoursHeld({ startsOn, endsOn, weeklyHours })).toBe(held),
  );

  const span = (startsOn: string, endsOn: string, weeklyHours: number, totalHours: number) => ({
    startsOn,
    endsOn,
    weeklyHours,
    totalHours,
  });
  it('I08: three months from date to date at full time are three months', () =>
    expect(covers(span('2026-03-02', '2026-06-01', 35, 427), { min: 3, max: 3 })).toBe(true));
  it('I09: one day less, 420 hours, is not', () =>
    expect(covers(span('2026-03-02', '2026-05-31', 35, 420), { min: 3, max: 3 })).toBe(false));
  it('I10: half time for 26 weeks, 455 hours, is not (462)', () => {
    expect(covers(span('2026-03-02', '2026-08-30', 17.5, 455), { min: 3, max: 3 })).toBe(false);
    expect(covers(span('2026-03-02', '2026-09-06', 17.5, 462), { min: 3, max: 3 })).toBe(true);
  });
  it('I12: six months at full time, 875 hours, meet six months and stay under 924', () => {
    expect(covers(span('2026-03-01', '2026-08-31', 35, 875), { min: 6, max: 6 })).toBe(true);
    expect(check('sixMonths', 'INITIAL', {}, { startsOn: '2026-03-01', endsOn: '2026-08-31', totalHours: 875 })).toBe(
      'silent',
    );
  });
});
