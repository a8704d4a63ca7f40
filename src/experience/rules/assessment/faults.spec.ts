import type { AssessedPeriod, AssessmentQuestion } from './assessment.js';
import { faultsOf, frameworkFault } from './faults.js';
import { PAGE_RULESET } from './ruleset.js';

const period = (over: Partial<AssessedPeriod> = {}): AssessedPeriod => ({
  from: '2022-01-01',
  to: '2023-12-31',
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  ...over,
});
const faultsIn = (over: Partial<AssessmentQuestion> = {}): unknown =>
  faultsOf(
    { family: 'rncp5', experienceRequired: true, on: '2026-06-30', periods: [], internships: [], ...over },
    PAGE_RULESET,
  ).map(({ path, code }) => [path, code]);
const ofPeriod = (over: Partial<AssessedPeriod>): unknown => faultsIn({ periods: [period(over)] });

describe('what cannot be weighed', () => {
  it.each<[string, Partial<AssessedPeriod>, unknown]>([
    [
      'E18: a start after the reference date',
      { from: '2026-09-01', to: null },
      [['periods/0/from', 'startsAfterReference']],
    ],
    ['E19: reversed', { from: '2024-05-01', to: '2022-04-30' }, [['periods/0/to', 'endsBeforeStart']]],
    ['E28: a rate of 0', { rate: 0 }, [['periods/0/rate', 'rateOutside']]],
    ['E29: a rate of 120', { rate: 120 }, [['periods/0/rate', 'rateOutside']]],
    ['a rate that is not whole', { rate: 33.3 }, [['periods/0/rate', 'rateOutside']]],
    ['29 February of a common year', { to: '2023-02-29' }, [['periods/0/to', 'notADay']]],
    ['a start before anybody’s career', { from: '1850-01-01' }, [['periods/0/from', 'notADay']]],
    ['more than 80 years', { from: '1940-01-01', to: '2020-01-01' }, [['periods/0/to', 'periodTooLong']]],
    ['80 years exactly', { from: '1940-01-01', to: '2019-12-31' }, []],
    ['an end far after the reference date', { to: '9999-12-31' }, []],
    [
      'a suspension before its period',
      { suspensions: [{ from: '2021-12-31', to: '2022-02-01' }] },
      [['periods/0/suspensions/0/from', 'suspensionOutside']],
    ],
    [
      'a suspension after its period',
      { suspensions: [{ from: '2022-12-31', to: '2024-01-01' }] },
      [['periods/0/suspensions/0/to', 'suspensionOutside']],
    ],
    [
      'a suspension reversed',
      { suspensions: [{ from: '2022-12-31', to: '2022-01-01' }] },
      [['periods/0/suspensions/0/to', 'endsBeforeStart']],
    ],
    ['all of its days', { suspensions: [{ from: '2022-01-01', to: '2023-12-31' }] }, []],
  ])('%s', (_what, over, expected) => {
    expect(ofPeriod(over)).toEqual(expected);
  });
  it('200 periods pass, 201 do not', () => {
    expect(faultsIn({ periods: Array.from({ length: 200 }, () => period()) })).toEqual([]);
    expect(faultsIn({ periods: Array.from({ length: 201 }, () => period()) })).toEqual([['periods', 'tooManyPeriods']]);
  });
  it('a reference date that does not exist', () => {
    expect(faultsIn({ on: '2026-06-31' })).toEqual([['on', 'notADay']]);
  });
});

describe('a length of internship', () => {
  it.each([
    ['rncp5', 3, true],
    ['rncp5', 4, false],
    ['rncp6', 4, true],
    ['rncp6', 7, false],
    ['licence', 3, true],
    ['licence', 2, false],
    ['licence', 7, false],
    ['licence', 3.5, false],
    ['licence-l3', 6, true],
    ['certificate', 3, false],
    ['engineer-defence', 3, false],
    ['other', 3, false],
  ] as const)('prescribed for %s: %s months', (family, months, isAllowed) => {
    const faults = faultsOf(
      {
        family,
        experienceRequired: true,
        on: '2026-06-30',
        periods: [],
        internships: [],
        prescription: { kind: 'internship', months },
      },
      PAGE_RULESET,
    );
    expect(faults.map(({ path }) => path)).toEqual(isAllowed ? [] : ['prescription/months']);
  });
  it.each([
    ['rncp5', 3, true],
    ['rncp5', 6, false],
    ['rncp6', 6, true],
    ['rncp6', 2, false],
    ['licence', 6, false],
    ['certificate', 3, false],
  ] as const)('of the framework of %s: %s months', (family, months, isAllowed) => {
    expect(frameworkFault(family, months, PAGE_RULESET) === undefined).toBe(isAllowed);
  });
  it('a complement says its nature (R52)', () => {
    expect(faultsIn({ prescription: { kind: 'complement', months: 12 } })).toEqual([
      ['prescription/nature', 'complementNatureMissing'],
    ]);
    expect(
      faultsIn({
        family: 'certificate',
        prescription: { kind: 'complement', months: 12, nature: 'Analyse de données' },
      }),
    ).toEqual([]);
  });
});
