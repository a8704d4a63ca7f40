import {
  assess,
  PAGE_RULESET,
  type AssessedPeriod,
  type Assessment,
  type AssessmentQuestion,
} from '../../src/experience/rules/assessment/index.js';

/** A period at full time, in the specialty. */
export const period = (from: string, to: string | undefined, over: Partial<AssessedPeriod> = {}): AssessedPeriod => ({
  from,
  to,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  ...over,
});
const inn = (from: string, to?: string, rate = 100): AssessedPeriod => period(from, to, { rate });
const out = (from: string, to?: string, rate = 100): AssessedPeriod => period(from, to, { rate, nature: false });
const low = (from: string, to?: string): AssessedPeriod => period(from, to, { level: false });
const JAN_AUG = ['2021', '2022', '2023'].map((year) => inn(`${year}-01-01`, `${year}-08-31`));
export const OUT_THREE = [out('2020-07-01', '2023-06-30')];
const MONTHS3 = { min: 3, max: 3 };
const MONTHS6 = { min: 6, max: 6 };

/**
 * A worked example of the rules: what is asked on 30 June 2026, unless it says another day, and what is expected of the
 * answer.
 */
export type Row = [
  id: string,
  family: AssessmentQuestion['family'],
  periods: AssessedPeriod[],
  expected: Partial<Assessment>,
  over?: Partial<AssessmentQuestion>,
];
const S = (days: number) => ({ inSpecialty: { days } });
const T = (days: number) => ({ total: { days } });

/** Every worked example of the engine. */
export const WORKED_EXAMPLES: Row[] = [
  ['E01', 'rncp5', [inn('2022-01-01', '2023-12-31')], { outcome: 'satisfied', ...S(730) }],
  [
    'E02',
    'rncp5',
    [inn('2022-01-01', '2023-12-30')],
    { outcome: 'complement', options: [{ inSpecialtyDays: 1 }, { anyDays: 366, thenInternshipMonths: MONTHS3 }] },
  ],
  ['E03', 'rncp5', [inn('2023-03-01', '2025-02-27')], { outcome: 'complement', ...S(729) }],
  ['E03b', 'rncp5', [inn('2023-03-01', '2025-02-28')], { outcome: 'satisfied', ...S(730) }],
  ['E04', 'rncp5', OUT_THREE, { outcome: 'internship', internshipMonths: MONTHS3, ...T(1095) }],
  [
    'E05',
    'rncp5',
    [out('2020-07-01', '2023-06-29')],
    { outcome: 'complement', options: [{ inSpecialtyDays: 730 }, { anyDays: 1, thenInternshipMonths: MONTHS3 }] },
  ],
  [
    'E06',
    'rncp5',
    [inn('2021-01-01', '2022-06-30'), out('2022-07-01', '2024-06-30')],
    { outcome: 'internship', ...S(546), ...T(1276) },
  ],
  [
    'E07',
    'rncp5',
    [inn('2022-01-01', '2023-11-30'), out('2024-01-01', '2024-11-30')],
    {
      outcome: 'complement',
      ...S(699),
      ...T(1033),
      options: [{ inSpecialtyDays: 31 }, { anyDays: 62, thenInternshipMonths: MONTHS3 }],
    },
  ],
  [
    'E09',
    'rncp5',
    [inn('2022-01-01', '2023-12-31', 50), inn('2022-01-01', '2023-12-31', 50)],
    { outcome: 'satisfied', ...S(730) },
  ],
  ['E10', 'rncp5', [inn('2022-01-01', '2023-12-31', 50)], { outcome: 'complement', ...S(365) }],
  ['E11', 'rncp5', [inn('2020-01-01', '2023-12-31', 50)], { outcome: 'satisfied', ...S(730) }],
  [
    'E12',
    'rncp5',
    [inn('2021-01-01', '2023-12-31', 50), out('2021-01-01', '2023-12-31', 50)],
    { outcome: 'internship', ...S(547.5), ...T(1095) },
  ],
  ['E14', 'rncp5', [low('2021-01-01', '2023-12-31')], { outcome: 'internship', ...S(0), ...T(1095) }],
  ['E15', 'rncp5', [low('2022-01-01', '2023-12-31')], { outcome: 'complement', ...S(0), ...T(730) }],
  ['E16', 'rncp5', [inn('2024-07-01')], { outcome: 'satisfied', ...S(730) }],
  [
    'E17',
    'rncp5',
    [inn('2024-07-01')],
    { outcome: 'complement', ...S(729), earliest: '2026-06-30' },
    { on: '2026-06-29' },
  ],
  ['E17b', 'rncp5', [inn('2026-06-30')], { outcome: 'complement', ...S(1) }],
  ['E20', 'rncp5', [inn('2024-07-01', '2026-12-31')], { outcome: 'satisfied', ...S(730) }],
  ['E21', 'rncp5', [inn('2024-07-01', '2026-12-31')], { outcome: 'complement', ...S(700) }, { on: '2026-05-31' }],
  [
    'E22',
    'rncp5',
    [],
    { outcome: 'complement', options: [{ inSpecialtyDays: 730 }, { anyDays: 1095, thenInternshipMonths: MONTHS3 }] },
  ],
  ['E23', 'rncp5', JAN_AUG, { outcome: 'complement', ...S(729) }],
  ['E24', 'rncp5', [...JAN_AUG, inn('2024-03-01', '2024-03-01')], { outcome: 'satisfied', ...S(730) }],
  [
    'E25',
    'rncp5',
    [inn('2022-01-01', '2023-12-31'), inn('2022-01-01', '2023-12-31')],
    { outcome: 'satisfied', ...S(730), warnings: [{ code: 'identical-periods', facts: { count: 1 } }] },
  ],
  ['E27', 'rncp5', [inn('1990-01-01', '1991-12-31')], { outcome: 'satisfied' }],
  ['E30', 'rncp6', [inn('2022-01-01', '2023-12-31')], { outcome: 'satisfied' }],
  ['E31', 'rncp6', OUT_THREE, { outcome: 'internship', internshipMonths: { min: 3, max: 6 } }],
  ['E32', 'rncp6', OUT_THREE, { outcome: 'internship', internshipMonths: MONTHS6 }, { internshipMonths: 6 }],
  [
    'E33',
    'rncp6',
    OUT_THREE,
    { outcome: 'internship', internshipMonths: { min: 4, max: 4 } },
    { prescription: { kind: 'internship', months: 4 } },
  ],
  [
    'E33b',
    'rncp6',
    OUT_THREE,
    { outcome: 'internship', internshipMonths: { min: 4, max: 4 } },
    { prescription: { kind: 'internship', months: 4 }, internships: [{ from: '2026-01-01', to: '2026-03-31' }] },
  ],
  [
    'E34',
    'licence',
    [inn('2021-01-01', '2021-12-31'), out('2022-01-01', '2023-12-31')],
    { outcome: 'satisfied', ...S(365), ...T(1095) },
  ],
  [
    'E35',
    'licence',
    [inn('2021-01-01', '2021-12-30'), out('2021-12-31', '2023-12-31')],
    { outcome: 'internship', internshipMonths: MONTHS6, ...S(364) },
  ],
  [
    'E36',
    'licence',
    [inn('2021-01-01', '2021-12-31'), out('2022-01-01', '2022-12-31')],
    { outcome: 'complement', options: [{ anyDays: 365 }] },
  ],
  ['E37', 'licence', OUT_THREE, { outcome: 'internship', internshipMonths: MONTHS6 }],
  [
    'E38',
    'licence',
    OUT_THREE,
    { outcome: 'internship', internshipMonths: { min: 4, max: 4 } },
    { prescription: { kind: 'internship', months: 4 } },
  ],
  [
    'E40',
    'licence',
    [low('2019-01-01', '2019-12-31'), out('2020-01-01', '2021-12-31')],
    { outcome: 'internship', ...S(0), ...T(1095) },
  ],
  ['E41', 'licence-l3', [inn('2023-01-01', '2023-12-31')], { outcome: 'satisfied', ...S(365) }],
  [
    'E42',
    'licence-l3',
    [inn('2023-01-01', '2023-12-30')],
    { outcome: 'complement', options: [{ inSpecialtyDays: 1 }, { anyDays: 1, thenInternshipMonths: MONTHS6 }] },
  ],
  ['E43', 'licence-l3', [inn('2024-01-01', '2024-12-30')], { outcome: 'complement', ...S(364) }],
  ['E45', 'licence-l3', [out('2023-01-01', '2023-12-31')], { outcome: 'internship', internshipMonths: MONTHS6 }],
  [
    'E46',
    'licence-l3',
    [inn('2023-01-01', '2023-06-30'), out('2023-07-01', '2023-12-31')],
    { outcome: 'internship', ...S(181), ...T(365) },
  ],
  [
    'E47',
    'licence-l3',
    [inn('2023-01-01', '2023-06-30')],
    { outcome: 'complement', options: [{ inSpecialtyDays: 184 }, { anyDays: 184, thenInternshipMonths: MONTHS6 }] },
  ],
  ['E48', 'engineer-application', [out('2024-01-01', '2025-12-31')], { outcome: 'satisfied', ...T(730) }],
  [
    'E49',
    'engineer-application',
    [out('2024-01-02', '2025-12-31')],
    { outcome: 'complement', options: [{ anyDays: 1 }] },
  ],
  ['E50', 'engineer-application', [low('2024-07-01')], { outcome: 'satisfied' }],
  [
    'E51',
    'engineer-defence',
    [inn('2022-01-01', '2023-12-31'), out('2024-01-01', '2024-12-31')],
    { outcome: 'satisfied', ...S(730), ...T(1095) },
  ],
  [
    'E53',
    'engineer-defence',
    [inn('2022-01-01', '2024-06-30')],
    { outcome: 'complement', options: [{ anyDays: 184 }] },
  ],
  [
    'E54',
    'engineer-defence',
    [inn('2024-01-15')],
    { outcome: 'satisfied', ...S(1096), forecast: true },
    { on: '2027-01-15' },
  ],
  ['E55', 'certificate', [], { outcome: 'not-required' }, { experienceRequired: false }],
  ['E56', 'certificate', [inn('2024-07-01')], { outcome: 'satisfied' }],
  ['E57', 'certificate', [], { outcome: 'internship', internshipMonths: MONTHS3 }],
  [
    'E58',
    'certificate',
    [inn('2026-06-01')],
    { outcome: 'satisfied', ...T(30), warnings: [{ code: 'short-activity', facts: { days: 30, under: 90 } }] },
  ],
  ['E59', 'other', [inn('2020-01-01')], { outcome: 'undefined' }],
  ['E60', 'rncp5', [period('2022-01-01', '2023-12-31', { kind: 'internship' })], { outcome: 'complement', ...S(0) }],
  ['E61', 'rncp5', [period('2022-01-01', '2023-12-31', { kind: 'volunteer' })], { outcome: 'complement', ...S(0) }],
  ['E62', 'rncp5', [period('2022-01-01', '2023-12-31', { kind: 'apprentice' })], { outcome: 'satisfied', ...S(730) }],
  ['E65', 'rncp5', [low('2022-01-01', '2023-12-31')], { outcome: 'complement', ...S(0), ...T(730) }],
  [
    'C13',
    'rncp5',
    OUT_THREE,
    { outcome: 'satisfied-by-internship' },
    { internships: [{ from: '2026-03-02', to: '2026-06-01' }] },
  ],
];

/** Asks the engine, under the page's own rules. */
export const ask = (
  family: AssessmentQuestion['family'],
  periods: readonly AssessedPeriod[],
  over: Partial<AssessmentQuestion> = {},
): Assessment =>
  assess(
    { family, experienceRequired: true, on: '2026-06-30', today: '2026-06-30', internships: [], ...over, periods },
    PAGE_RULESET,
  );
