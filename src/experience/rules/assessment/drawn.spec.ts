import { calendarDrawn } from './drawn.js';

const period = (from: string, to: string | null, over = {}) => ({
  from,
  to,
  rate: 100,
  kind: 'employee' as const,
  nature: true,
  level: true,
  ...over,
});

describe('a calendar drawn', () => {
  it('goes from the first year’s first day to the reference date', () => {
    const { periods, years } = calendarDrawn(
      [period('2022-01-01', '2023-12-31'), period('2024-01-01', null)],
      '2025-12-31',
    );
    expect(periods.map(({ from, until }) => [from, until].map((place) => Math.round(place * 100)))).toEqual([
      [0, 50],
      [50, 100],
    ]);
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
  });
  it('puts what overlaps on lines of its own, and counts it once', () => {
    const drawn = calendarDrawn(
      [
        period('2022-01-01', '2023-12-31'),
        period('2023-01-01', null, { nature: false }),
        period('2024-06-01', null, { rate: 50 }),
      ],
      '2024-12-31',
    );
    expect(drawn.periods.map(({ at, line }) => [at, line])).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
    expect(drawn.counted.map(({ inSpecialty, total }) => [inSpecialty, total])).toEqual([
      [100, 100],
      [100, 100],
      [0, 100],
      [50, 100],
    ]);
  });
  it('counts nothing of what does not count, and stands empty without a period', () => {
    expect(calendarDrawn([period('2022-01-01', null, { kind: 'volunteer' })], '2024-12-31').counted).toEqual([]);
    expect(calendarDrawn([], '2024-12-31')).toMatchObject({ lines: 0, periods: [], years: [{ year: 2024 }] });
  });
  it('begins with what is drawn beside it, so that both stand under the same years', () => {
    const late = [period('2024-01-01', null)];
    const early = [period('2022-01-01', null)];
    expect(calendarDrawn(late, '2025-12-31', undefined, early).years).toEqual(
      calendarDrawn(early, '2025-12-31', undefined, late).years,
    );
    expect(calendarDrawn(late, '2025-12-31', undefined, early).periods[0]?.from).toBeCloseTo(0.5, 2);
  });
  it('names few years of a long life', () => {
    expect(calendarDrawn([period('1960-01-01', null)], '2026-06-30').years.map(({ year }) => year)).toEqual([
      1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
  });
});
