import fc from 'fast-check';
import { assess } from './assess.js';
import type { AssessedPeriod } from './assessment.js';
import { dateOf, dayNumber } from './calendar.js';
import { measure, type Stretch } from './measure.js';
import { PAGE_RULESET, type PeriodKind } from './ruleset.js';

const FIRST = dayNumber('1995-01-01') ?? 0;
const LAST = dayNumber('2030-12-31') ?? 0;

const stretch: fc.Arbitrary<Stretch> = fc
  .record({
    from: fc.integer({ min: FIRST, max: LAST }),
    length: fc.integer({ min: 1, max: 2000 }),
    rate: fc.integer({ min: 1, max: 100 }),
    inSpecialty: fc.boolean(),
  })
  .map(({ length, ...rest }) => ({ ...rest, until: rest.from + length }));
const stretches = fc.array(stretch, { maxLength: 8 });

/** The same count as a person with a calendar and a pencil would make it. */
function dayByDay(all: readonly Stretch[]): { inSpecialty: number; total: number } {
  let [inSpecialty, total] = [0, 0];
  for (let day = FIRST; day < LAST + 2100; day += 1) {
    if (dateOf(day).endsWith('-02-29')) continue;
    const here = all.filter(({ from, until }) => from <= day && day < until);
    inSpecialty += Math.min(
      100,
      here.filter((one) => one.inSpecialty).reduce((sum, { rate }) => sum + rate, 0),
    );
    total += Math.min(
      100,
      here.reduce((sum, { rate }) => sum + rate, 0),
    );
  }
  return { inSpecialty, total };
}

describe('the measure of experience', () => {
  it('equals a naive count day by day', () => {
    fc.assert(
      fc.property(stretches, (all) => expect(measure(all)).toEqual(dayByDay(all))),
      { numRuns: 25 },
    );
  });
  it('does not depend on the order of the periods', () => {
    fc.assert(
      fc.property(
        stretches.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(measure(shuffled)).toEqual(measure(all));
        },
      ),
    );
  });
  it('does not change when a period is split in two', () => {
    fc.assert(
      fc.property(stretches, stretch, fc.nat(), (others, one, at) => {
        const middle = one.from + (at % (one.until - one.from));
        expect(measure([...others, { ...one, until: middle }, { ...one, from: middle }])).toEqual(
          measure([...others, one]),
        );
      }),
    );
  });
  it('never decreases when a period is added, and never has more in the specialty than in all', () => {
    fc.assert(
      fc.property(stretches, stretch, (all, more) => {
        const [before, after] = [measure(all), measure([...all, more])];
        expect(after.inSpecialty).toBeGreaterThanOrEqual(before.inSpecialty);
        expect(after.total).toBeGreaterThanOrEqual(before.total);
        expect(after.inSpecialty).toBeLessThanOrEqual(after.total);
      }),
    );
  });
  it('gives 365 N for exactly N years at full time, whatever the leap years', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: 40 }), (from, years) => {
        const [year, month, day] = dateOf(from).split('-') as [string, string, string];
        const anniversary =
          month === '02' && day === '29' ? `${Number(year) + years}-03-01` : `${Number(year) + years}-${month}-${day}`;
        expect(measure([{ from, until: dayNumber(anniversary) ?? 0, rate: 100, inSpecialty: true }]).inSpecialty).toBe(
          36_500 * years,
        );
      }),
    );
  });
});

describe('the earliest date', () => {
  const given: fc.Arbitrary<AssessedPeriod> = fc
    .record({
      start: fc.integer({ min: LAST - 9000, max: LAST - 3000 }),
      length: fc.option(fc.integer({ min: 0, max: 2999 }), { freq: 2 }),
      rate: fc.integer({ min: 1, max: 100 }),
      nature: fc.boolean(),
      kind: fc.constantFrom<PeriodKind>('employee', 'apprentice', 'volunteer'),
    })
    .map(({ start, length, ...rest }) => ({
      ...rest,
      from: dateOf(start),
      to: length === null ? null : dateOf(start + length),
      level: true,
    }));

  it('is the first day on which the same periods satisfy, and no day before', () => {
    fc.assert(
      fc.property(
        fc.array(given, { maxLength: 5 }),
        fc.constantFrom('rncp5' as const, 'licence' as const, 'engineer-defence' as const, 'certificate' as const),
        (periods, family) => {
          const on = dateOf(LAST - 3000);
          const ask = (day: string) =>
            assess({ family, experienceRequired: true, on: day, today: day, periods, internships: [] }, PAGE_RULESET);
          const { earliest } = ask(on);
          fc.pre(earliest !== undefined);
          expect(earliest > on).toBe(true);
          expect(ask(earliest).outcome).toBe('satisfied');
          expect(ask(dateOf((dayNumber(earliest) ?? 0) - 1)).outcome).not.toBe('satisfied');
        },
      ),
    );
  });
});
