import { notADefence } from './defence.js';

describe('the planned defence of a thesis (R21)', () => {
  const planned = (day: string | undefined, hasDefence = true): string | undefined =>
    notADefence(day, { hasDefence }, '2026-06-30')?.code;
  it('is today, later within ten years, or not known yet', () => {
    for (const day of ['2026-06-30', '2027-06-30', '2036-06-30', undefined]) expect(planned(day)).toBeUndefined();
    for (const day of ['2026-06-29', '2036-07-01', '2207-06-30']) expect(planned(day)).toBe('reports.defenceNotToCome');
  });
  it('is of an engineer title alone', () => {
    expect(planned('2027-06-30', false)).toBe('reports.noDefence');
  });
});
