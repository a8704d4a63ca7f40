import { OUT_THREE, period } from '../../../../test/support/worked-examples.js';
import { weighFile, type Weighing } from '../weigh-file.js';
import type { CertifiedInternship } from './certified-internship.js';

const ON = '2026-06-30';
/** I08: three months from date to date. */
const THREE_MONTHS: CertifiedInternship = {
  from: '2026-03-02',
  to: '2026-06-01',
  rate: 100,
  hours: 420,
  inSpecialty: true,
};
const weighing: Weighing = {
  family: 'rncp5',
  diplomaCode: 'DEMO-TI5',
  experienceRequired: true,
  internshipMonths: null,
  selectionByExperience: false,
  internships: { certified: [THREE_MONTHS], reportAccepted: true },
  rules: null,
};

function weighed(
  certified: readonly CertifiedInternship[],
  over: Partial<Weighing> & { readonly reportAccepted?: boolean; readonly periods?: typeof OUT_THREE } = {},
) {
  const { reportAccepted = true, periods = OUT_THREE, ...asked } = over;
  const { outcome, explanation } = weighFile(
    { ...weighing, internships: { certified, reportAccepted }, ...asked },
    periods,
    { on: ON, today: ON },
  );
  return {
    outcome,
    said: explanation
      .filter(({ code }) => /^internship[A-Z]|Awaited$/.test(code) && !/Asked|ToFix|FixedBy/.test(code))
      .map(({ rule, code }) => `${rule} ${code}`),
  };
}

describe('an internship that was certified', () => {
  it('satisfies once its report is accepted, and is named (C14, row 23)', () => {
    expect(weighed([THREE_MONTHS])).toEqual({
      outcome: 'satisfied-by-internship',
      said: ['C14 internshipCounted', 'C13 internshipMet'],
    });
  });
  it('does not while no report of it stands accepted (R5)', () => {
    expect(weighed([THREE_MONTHS], { reportAccepted: false })).toEqual({
      outcome: 'internship',
      said: ['R5 internshipReportAwaited'],
    });
  });
  it('does not out of the specialty, nor before it is over, whatever its report', () => {
    expect(weighed([{ ...THREE_MONTHS, inSpecialty: false }])).toEqual({
      outcome: 'internship',
      said: ['C14 internshipOutOfSpecialty'],
    });
    expect(weighed([{ ...THREE_MONTHS, from: '2026-04-01', to: '2026-07-01' }])).toEqual({
      outcome: 'internship',
      said: ['C14 internshipNotOver'],
    });
    expect(weighed([{ ...THREE_MONTHS, from: '2026-03-31', to: ON }]).outcome).toBe('satisfied-by-internship');
  });
  it.each<[id: string, internship: Partial<CertifiedInternship>, over: Partial<Weighing>, outcome: string]>([
    ['I09', { to: '2026-05-31' }, {}, 'internship'],
    ['I10', { from: '2025-12-01', to: '2026-05-31', rate: 50, hours: 455 }, {}, 'internship'],
    [
      'I10 with 7 hours more',
      { from: '2025-12-01', to: '2026-05-31', rate: 50, hours: 462 },
      {},
      'satisfied-by-internship',
    ],
    ['I12', { from: '2025-12-01', to: '2026-05-31', hours: 875 }, { family: 'licence' }, 'satisfied-by-internship'],
    ['E33b', {}, { family: 'rncp6', prescription: { kind: 'internship', months: 4 } }, 'internship'],
    ['E31 with 3 months, the length not fixed', {}, { family: 'rncp6' }, 'internship'],
    [
      'E38',
      { from: '2026-02-01', to: '2026-05-31' },
      { family: 'licence', prescription: { kind: 'internship', months: 4 } },
      'satisfied-by-internship',
    ],
  ])('%s', (_id, internship, over, outcome) => {
    expect(weighed([{ ...THREE_MONTHS, ...internship }], over).outcome).toBe(outcome);
  });
  it('adds up with others in hours, those that count alone', () => {
    const half: CertifiedInternship = { from: '2026-01-05', to: '2026-02-27', rate: 50, hours: 240, inSpecialty: true };
    const [one, other] = [half, { ...half, from: '2026-03-02', to: '2026-04-24', hours: 222 }];
    expect(weighed([one, other])).toEqual({
      outcome: 'satisfied-by-internship',
      said: ['C14 internshipCounted', 'C14 internshipCounted', 'C13 internshipMet'],
    });
    expect(weighed([one, { ...other, inSpecialty: false }])).toEqual({
      outcome: 'internship',
      said: ['C14 internshipCounted', 'C14 internshipOutOfSpecialty', 'C13 internshipNotMet'],
    });
  });
  it('I28: counts when the accepted report names it, and not when it names another', () => {
    const other: CertifiedInternship = { ...THREE_MONTHS, from: '2025-03-03', to: '2025-06-02', unnamed: true };
    expect(weighed([{ ...THREE_MONTHS, to: '2026-04-01', hours: 150 }, other])).toEqual({
      outcome: 'internship',
      said: ['C14 internshipCounted', 'C14 internshipNotNamed', 'C13 internshipNotMet'],
    });
    expect(weighed([THREE_MONTHS, other]).outcome).toBe('satisfied-by-internship');
  });
  it('I28: of a student for whom the report named none does not count, whatever is certified since', () => {
    expect(weighed([{ ...THREE_MONTHS, unnamed: true }])).toEqual({
      outcome: 'internship',
      said: ['C14 internshipNotNamed'],
    });
  });
  it('I30: two of part time that one report names are full time on the days they share', () => {
    const half = { ...THREE_MONTHS, rate: 50, hours: 231 };
    expect(weighed([half, half]).outcome).toBe('satisfied-by-internship');
    // By their days, whatever the hours; a day less together is too short for both branches.
    const few = { ...half, hours: 200 };
    expect(weighed([few, few]).outcome).toBe('satisfied-by-internship');
    expect(weighed([few, { ...few, from: '2026-03-03' }]).outcome).toBe('internship');
    expect(weighed([few, { ...few, rate: 49 }]).outcome).toBe('internship');
    expect(
      weighed([
        { ...few, to: '2026-04-15' },
        { ...few, from: '2026-04-16' },
      ]).outcome,
    ).toBe('internship');
  });
  it('never replaces missing years (A4): long enough, and said so', () => {
    expect(weighed([THREE_MONTHS], { periods: [period('2024-01-01', '2025-12-31', { nature: false })] })).toEqual({
      outcome: 'complement',
      said: ['C14 internshipCounted', 'C13 internshipMet'],
    });
  });
  it('is not spoken of where experience suffices, nor where no internship replaces it', () => {
    expect(weighed([THREE_MONTHS], { periods: [period('2023-01-01', '2025-12-31')] })).toEqual({
      outcome: 'satisfied',
      said: [],
    });
    expect(weighed([THREE_MONTHS], { family: 'engineer-defence' })).toEqual({ outcome: 'complement', said: [] });
  });
  it('of a certificate waits for the activity report (R22, row 20)', () => {
    expect(weighed([THREE_MONTHS], { family: 'certificate', periods: [], reportAccepted: false })).toEqual({
      outcome: 'internship',
      said: ['R5 activityReportAwaited'],
    });
    expect(weighed([THREE_MONTHS], { family: 'certificate', periods: [] }).outcome).toBe('satisfied-by-internship');
  });
});
