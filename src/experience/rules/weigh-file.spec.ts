import { PAGE_DATA } from './ruleset-version.js';
import { weighFile, weighTwice, type WeighedPeriod, type Weighing } from './weigh-file.js';

const weighing: Weighing = {
  family: 'rncp5',
  diplomaCode: 'DEMO-TI5',
  experienceRequired: true,
  internshipMonths: null,
  selectionByExperience: false,
  internships: { certified: [], reportAccepted: false },
  rules: null,
};
const days = { on: '2026-06-30', today: '2026-06-30' };
const period = (from: string, to: string | null, over: Partial<WeighedPeriod> = {}): WeighedPeriod => ({
  from,
  to,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  ...over,
});

describe('a file', () => {
  it('is weighed by the page’s rules while none is published, by those in force otherwise', () => {
    const twoYearsOut = [period('2022-01-01', '2023-12-31', { nature: false })];
    expect(weighFile(weighing, twoYearsOut, days).outcome).toBe('complement');
    const { rncp5 } = PAGE_DATA.families;
    const rules = {
      ...PAGE_DATA,
      name: 'bey',
      versionId: 'x',
      families: {
        ...(rncp5?.internship && { rncp5: { ...rncp5, internship: { ...rncp5.internship, fromTotal: 730 } } }),
      },
    };
    expect(weighFile({ ...weighing, rules }, twoYearsOut, days)).toMatchObject({
      outcome: 'internship',
      ruleset: { id: 'bey', version: 1 },
    });
  });
  it('without exact days is counted from the last day of its first month to the first day of its last (C12)', () => {
    expect(weighFile(weighing, [period('2022-12-01', '2023-02-28', { approximate: true })], days).total.days).toBe(
      1 + 31 + 1,
    );
    expect(weighFile(weighing, [period('2024-02-01', '2024-02-29', { approximate: true })], days).total.days).toBe(0);
    expect(weighFile(weighing, [period('2026-05-10', null, { approximate: true })], days).total.days).toBe(1 + 30);
  });
  it('W28: is counted without the days on which it was suspended', () => {
    const suspended = period('2023-01-01', '2024-12-31', { suspensions: [{ from: '2023-03-01', to: '2023-08-31' }] });
    expect(weighFile(weighing, [suspended], days)).toMatchObject({
      outcome: 'complement',
      inSpecialty: { days: 546 },
      options: [{ inSpecialtyDays: 184 }, { anyDays: 549 }],
    });
    const { drawn } = weighTwice(weighing, { declared: [suspended], retained: null }, days);
    expect(drawn?.declared).toEqual([suspended]);
  });
  it('is weighed twice once the professor retains something', () => {
    const declared = [period('2022-01-01', '2023-12-31')];
    expect(weighTwice(weighing, { declared, retained: null }, days).retained).toBeNull();
    const { declared: before, retained } = weighTwice(
      weighing,
      { declared, retained: [period('2022-01-01', '2023-12-31', { level: false })] },
      days,
    );
    expect([before.outcome, retained?.outcome, retained?.inSpecialty.days, retained?.total.days]).toEqual([
      'satisfied',
      'complement',
      0,
      730,
    ]);
  });
  it('W27: of an engineer is weighed on the day of the planned defence too, which is a forecast', () => {
    const engineer: Weighing = { ...weighing, family: 'engineer-defence' };
    const declared = [period('2024-05-02', null)];
    const weighed = weighTwice(engineer, { declared, retained: null }, { ...days, defenceOn: '2027-06-30' });
    expect(weighed).toMatchObject({
      declared: { outcome: 'complement', inSpecialty: { days: 790 }, options: [{ anyDays: 305 }] },
      atDefence: {
        on: '2027-06-30',
        declared: { outcome: 'satisfied', inSpecialty: { days: 1155 }, forecast: true },
        retained: null,
      },
    });
    expect(weighed.declared.forecast).toBeUndefined();
    const once = { ...days, today: '2027-07-01', defenceOn: '2027-06-30' };
    expect(weighTwice(engineer, { declared, retained: null }, once).atDefence?.declared.forecast).toBeUndefined();
    expect(weighTwice(weighing, { declared, retained: null }, once).atDefence).toBeUndefined();
  });
  it('says that experience may be a criterion of selection, and nothing more (R25)', () => {
    expect(
      weighFile({ ...weighing, selectionByExperience: true }, [], days).explanation.map(({ rule }) => rule),
    ).toContain('R25');
  });
});
