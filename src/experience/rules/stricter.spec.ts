import type { FamilyRule } from './assessment/index.js';
import { PAGE_DATA, withNumbers, numbersOf, type RuleNumbers, type RulesetData } from './ruleset-version.js';
import { firstStricterDay, stricterIn } from './stricter.js';

const LEVEL_5: FamilyRule | undefined = PAGE_DATA.families.rncp5;

/** The page with other numbers at level 5. */
function withLevel5(numbers: Partial<RuleNumbers>): RulesetData {
  if (!LEVEL_5) throw new Error('The page asks nothing at level 5.');
  return {
    ...PAGE_DATA,
    families: { ...PAGE_DATA.families, rncp5: withNumbers(LEVEL_5, { ...numbersOf(LEVEL_5), ...numbers }) },
  };
}

describe('a version that follows another', () => {
  it.each([[{ fromTotal: 730 }], [{ inSpecialty: 365 }], [{}]])('is no stricter with %j', (numbers) => {
    expect(stricterIn(withLevel5(numbers), PAGE_DATA)).toBeUndefined();
  });
  it.each([[{ inSpecialty: 731 }], [{ total: 1 }], [{ fromTotal: 1096 }], [{ mostMonths: 4 }]])(
    'is stricter with %j, of that family (W40)',
    (numbers) => {
      expect(stricterIn(withLevel5(numbers), PAGE_DATA)).toEqual({ family: 'rncp5', diplomaCode: null });
    },
  );
  it('is stricter when something counts no longer, or when one diploma alone asks more', () => {
    expect(stricterIn({ ...PAGE_DATA, countedKinds: ['employee'] }, PAGE_DATA)).toEqual({
      family: null,
      diplomaCode: null,
    });
    const { rncp5 } = withLevel5({ inSpecialty: 800 }).families;
    expect(stricterIn({ ...PAGE_DATA, diplomas: { CA5: rncp5 ? { rncp5 } : {} } }, PAGE_DATA)).toEqual({
      family: 'rncp5',
      diplomaCode: 'CA5',
    });
  });
  it.each([
    ['2026-09-01', '2026-09-01'],
    ['2026-09-30', '2026-09-30'],
    ['2026-10-01', '2027-09-01'],
    ['2027-01-10', '2027-09-01'],
    ['2027-08-31', '2027-09-01'],
  ])('chosen for %s, a stricter one takes effect on %s at the earliest (W40)', (day, first) => {
    expect(firstStricterDay(day)).toBe(first);
  });
});
