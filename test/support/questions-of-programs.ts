export type Json = Readonly<Record<string, unknown>>;

export const OUT_THREE = { from: '2020-07-01', to: '2023-06-30', nature: false };
export const TWO_YEARS = { from: '2022-01-01', to: '2023-12-31' };
export const MONTHS3 = { min: 3, max: 3 };

/** What is answered: a number of docs/worked-examples.md, the diploma, the periods, the answer, what else is asked. */
export const ANSWERED_QUESTIONS: readonly [string, Json, readonly Json[], Json, Json?][] = [
  ['E01', { code: 'DEMO-TI5' }, [TWO_YEARS], { outcome: 'satisfied', inSpecialty: { days: 730 } }],
  [
    'W28',
    { family: 'rncp5' },
    [{ from: '2023-01-01', to: '2024-12-31', suspensions: [{ from: '2023-03-01', to: '2023-08-31' }] }],
    { outcome: 'complement', inSpecialty: { days: 546 } },
  ],
  [
    'C12',
    { family: 'rncp5' },
    [{ from: '2022-03-01', to: '2023-12-31', approximate: true }],
    { outcome: 'complement', inSpecialty: { days: 611 } },
  ],
  [
    'E02',
    { family: 'rncp5' },
    [{ from: '2022-01-01', to: '2023-12-30' }],
    { outcome: 'complement', options: [{ inSpecialtyDays: 1 }, { anyDays: 366, thenInternshipMonths: MONTHS3 }] },
  ],
  [
    'E04',
    { family: 'rncp5' },
    [OUT_THREE],
    { outcome: 'internship', internshipMonths: MONTHS3, total: { days: 1095 } },
  ],
  [
    'E12',
    { family: 'rncp5' },
    [
      { from: '2021-01-01', to: '2023-12-31', rate: 50 },
      { from: '2021-01-01', to: '2023-12-31', rate: 50, nature: false },
    ],
    { outcome: 'internship', inSpecialty: { days: 547.5 } },
  ],
  [
    'E14',
    { family: 'rncp5' },
    [{ from: '2021-01-01', to: '2023-12-31', level: false }],
    { outcome: 'internship', inSpecialty: { days: 0 } },
  ],
  [
    'E17',
    { family: 'rncp5' },
    [{ from: '2024-07-01' }],
    { outcome: 'complement', earliest: '2026-06-30' },
    { on: '2026-06-29' },
  ],
  [
    'E22',
    { family: 'rncp5' },
    [],
    {
      outcome: 'complement',
      options: [{ inSpecialtyDays: 730 }, { anyDays: 1095, thenInternshipMonths: MONTHS3 }],
    },
  ],
  [
    'E25',
    { family: 'rncp5' },
    [TWO_YEARS, TWO_YEARS],
    {
      outcome: 'satisfied',
      inSpecialty: { days: 730 },
      warnings: [expect.objectContaining({ code: 'identical-periods' })],
    },
  ],
  ['E31', { code: 'DEMO-CA6' }, [OUT_THREE], { outcome: 'internship', internshipMonths: { min: 3, max: 6 } }],
  [
    'E32',
    { family: 'rncp6', internshipMonths: 6 },
    [OUT_THREE],
    { outcome: 'internship', internshipMonths: { min: 6, max: 6 } },
    { prescription: { months: 4, source: 'commission' } },
  ],
  [
    'E38',
    { code: 'DEMO-LIC' },
    [OUT_THREE],
    { outcome: 'internship', internshipMonths: { min: 4, max: 4 } },
    { prescription: { months: 4, source: 'commission' } },
  ],
  [
    'E48',
    { code: 'DEMO-ING', moment: 'application' },
    [{ from: '2024-01-01', to: '2025-12-31', nature: false }],
    { outcome: 'satisfied' },
  ],
  [
    'E54',
    { code: 'DEMO-ING', moment: 'defence' },
    [{ from: '2024-01-15' }],
    { outcome: 'satisfied', inSpecialty: { days: 1096 }, forecast: true },
    { on: '2027-01-15' },
  ],
  ['E55', { code: 'DEMO-CP1' }, [], { outcome: 'not-required' }],
  ['E58', { family: 'certificate' }, [{ from: '2026-06-01' }], { outcome: 'satisfied', total: { days: 30 } }],
  ['E59', { code: 'DEMO-MAS' }, [TWO_YEARS], { outcome: 'undefined' }],
  [
    'E61',
    { family: 'rncp5' },
    [{ ...TWO_YEARS, kind: 'volunteer' }],
    { outcome: 'complement', inSpecialty: { days: 0 } },
  ],
  [
    'I08',
    { family: 'rncp5' },
    [OUT_THREE],
    { outcome: 'satisfied-by-internship' },
    { internships: [{ from: '2026-03-02', to: '2026-06-01' }] },
  ],
  [
    'I10',
    { family: 'rncp5' },
    [OUT_THREE],
    { outcome: 'internship' },
    { internships: [{ from: '2025-03-02', to: '2025-08-31', rate: 50, hours: 455 }] },
  ],
  [
    'row 24',
    { family: 'rncp5' },
    [TWO_YEARS],
    { outcome: 'satisfied', explanation: expect.arrayContaining([expect.objectContaining({ rule: 'R52' })]) },
    { prescription: { kind: 'complement', months: 6, nature: 'Conception', source: 'commission' } },
  ],
];

/** What is refused: its number or its fault, what of the question is changed, and the paths with their codes. */
export const REFUSED_QUESTIONS: readonly [string, Json, readonly string[]][] = [
  ['E18', { periods: [{ from: '2026-09-01' }] }, ['periods/0/from experience.startsAfterReference']],
  [
    'E19',
    { periods: [TWO_YEARS, { from: '2024-05-01', to: '2022-04-30' }] },
    ['periods/1/to experience.endsBeforeStart'],
  ],
  [
    'E28 and E29',
    {
      periods: [
        { ...TWO_YEARS, rate: 0 },
        { ...TWO_YEARS, rate: 120 },
      ],
    },
    ['periods/0/rate experience.rateOutside', 'periods/1/rate experience.rateOutside'],
  ],
  ['a date that does not exist', { periods: [{ from: '2023-02-29' }] }, ['periods/0/from experience.notADay']],
  [
    'a suspension outside its period',
    { periods: [{ ...TWO_YEARS, suspensions: [{ from: '2021-01-01', to: '2022-02-01' }] }] },
    ['periods/0/suspensions/0/from experience.suspensionOutside'],
  ],
  ['201 periods', { periods: Array.from({ length: 201 }, () => TWO_YEARS) }, ['periods experience.tooManyPeriods']],
  [
    'a length the framework cannot fix',
    { diploma: { family: 'licence', internshipMonths: 6 } },
    ['diploma/internshipMonths experience.lengthNotFixedHere'],
  ],
  [
    'E38b',
    { diploma: { family: 'licence' }, prescription: { months: 3.5, source: 'commission' } },
    ['prescription/months experience.lengthOutside'],
  ],
  [
    'E38c, by the registry',
    { diploma: { family: 'licence' }, prescription: { months: 4, source: 'registry' } },
    ['prescription/source api.notAChoice'],
  ],
  [
    'an unknown diploma, and a date beside it',
    { diploma: { code: 'DEMO-NONE' }, periods: [{ from: '2026-09-01' }] },
    ['diploma/code api.unknownDiploma', 'periods/0/from experience.startsAfterReference'],
  ],
  ['a code no diploma could have', { diploma: { code: '#' } }, ['diploma/code api.unknownDiploma']],
  ['a code of which nothing is seen', { diploma: { code: '\u0000' } }, ['diploma api.codeOrFamily']],
  ['a code and a family', { diploma: { code: 'DEMO-TI5', family: 'rncp5' } }, ['diploma api.codeOrFamily']],
  ['neither', { diploma: {} }, ['diploma api.codeOrFamily']],
  ['an engineer title without its moment', { diploma: { code: 'DEMO-ING' } }, ['diploma/moment api.momentMissing']],
  [
    'a moment for another',
    { diploma: { code: 'DEMO-TI5', moment: 'defence' } },
    ['diploma/moment api.momentForEngineers'],
  ],
  [
    'types',
    { on: 20260630, periods: [{ from: '2022-01-01', rate: '50', nature: 'yes', kind: 'boss', suspensions: {} }] },
    [
      'on api.notADate',
      'periods/0/rate api.notANumber',
      'periods/0/nature api.notTrueOrFalse',
      'periods/0/kind api.notAChoice',
      'periods/0/suspensions api.notAList',
    ],
  ],
  [
    'a period that is no object',
    { periods: ['2022', null] },
    ['periods/0 api.notAnObject', 'periods/1 api.notAnObject'],
  ],
  ['a diploma that is a list', { diploma: [] }, ['diploma api.notAnObject']],
  [
    'a field misspelt',
    { periods: [{ ...TWO_YEARS, rates: 50 }], student: 'Inès' },
    ['student api.unknownField', 'periods/0/rates api.unknownField'],
  ],
];
