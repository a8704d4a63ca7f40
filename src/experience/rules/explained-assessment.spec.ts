import { canonicalJson } from './canonical-json.js';
import { differencesIn, explain, rebuiltFrom, type ToExplain } from './explained-assessment.js';
import type { Period } from './period.js';
import { PAGE_DATA, withNumbers } from './ruleset-version.js';

const DAYS = { on: '2026-06-30', today: '2026-06-30' };
const JOB: Period = {
  id: 'job',
  employer: 'Atelier Sud',
  job: 'Technicienne',
  functions: 'Essais et mesures',
  from: '2022-01-01',
  to: '2023-12-31',
  approximate: false,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  significant: true,
};
const E01: ToExplain = {
  weighing: {
    diplomaCode: 'CA5',
    family: 'rncp5',
    experienceRequired: true,
    internshipMonths: null,
    selectionByExperience: false,
    prescription: undefined,
    internships: { certified: [], reportAccepted: false },
    rules: null,
  },
  periods: [JOB],
  retained: null,
  plans: [],
  days: DAYS,
};

/** « Liban » : two years out of the specialty are enough. */
const { rncp5 } = PAGE_DATA.families;
const SECOND_VERSION = {
  ...PAGE_DATA,
  version: 2,
  versionId: 'v2',
  families: rncp5 ? { rncp5: withNumbers(rncp5, { inSpecialty: 1095, total: 0, fromTotal: 730 }) } : {},
};

describe('an assessment as it was explained', () => {
  it('holds what was asked, by which text, what was declared and retained with functions, and each clause', () => {
    const retained = { periodId: 'job', nature: true, level: false, changed: true, reason: 'Au niveau 4.' };
    const { rules, periods, weighed, diploma } = explain({ ...E01, retained: [retained] });
    expect(diploma).toMatchObject({ code: 'CA5', family: 'rncp5' });
    expect(rules).toMatchObject({ name: 'page', version: 1, asked: { asks: { inSpecialty: 730 } } });
    expect(periods).toEqual([
      { ...JOB, retained: { nature: true, level: false, changed: true, reason: 'Au niveau 4.' } },
    ]);
    expect([weighed.declared.outcome, weighed.retained?.outcome]).toEqual(['satisfied', 'complement']);
    expect(weighed.declared.explanation[0]).toMatchObject({ rule: 'R6', facts: { days: 730, asked: 730 } });
  });

  it('stays what it was when other rules are published; weighing again is another one, and says so (E67, W25)', () => {
    const kept = explain(E01);
    const before = canonicalJson(kept);
    const again = explain({ ...E01, weighing: { ...E01.weighing, rules: SECOND_VERSION } });
    expect(again.weighed.declared.outcome).toBe('internship');
    expect(canonicalJson(kept)).toBe(before);
    expect(differencesIn(kept, again)).toEqual({ rules: true, periods: false, beside: false });
  });

  it('differs by its periods, by what is retained of them, and by what stands beside them', () => {
    const kept = explain(E01);
    expect(differencesIn(kept, explain(E01))).toBeUndefined();
    expect(differencesIn(kept, explain({ ...E01, periods: [{ ...JOB, to: '2024-01-31' }] }))).toEqual({
      rules: false,
      periods: true,
      beside: false,
    });
    const retained = [{ periodId: 'job', nature: true, level: false, changed: true, reason: 'Au niveau 4.' }];
    expect(differencesIn(kept, explain({ ...E01, retained }))?.periods).toBe(true);
    const prescription = { kind: 'internship', months: 3 } as const;
    expect(differencesIn(kept, explain({ ...E01, weighing: { ...E01.weighing, prescription } }))?.beside).toBe(true);
  });

  it('has one text, whatever the order in which it was read', () => {
    const { weighed, periods, ...rest } = explain(E01);
    expect(canonicalJson({ weighed, periods, ...rest })).toBe(canonicalJson(explain(E01)));
    expect(canonicalJson({ b: [1, { d: undefined, c: null }], a: 'é' })).toBe('{"a":"é","b":[1,{"c":null}]}');
  });

  it('put together afterwards, invents nothing: without a result that was attached, no result and no rules', () => {
    const known = { periods: [JOB], retained: null, plans: [] };
    expect(rebuiltFrom({ ...known, attached: null })).toMatchObject({ weighed: null, rules: null, diploma: null });
    const attached = { weighed: explain(E01).weighed, versionId: null };
    const rebuilt = rebuiltFrom({ ...known, attached });
    expect(rebuilt).toMatchObject({ weighed: attached.weighed, rules: { name: 'page', version: 1, asked: null } });
    expect(rebuilt.internships).toBeNull();
  });
});
