import { PAGE_RULESET } from './assessment/index.js';
import {
  contradictionIn,
  numbersOf,
  PAGE_DATA,
  rulesetFor,
  statusOf,
  withNumbers,
  type Published,
} from './ruleset-version.js';

const { rncp5, rncp6 } = PAGE_RULESET.families;
if (!rncp5 || !rncp6) throw new Error('The page speaks of both titles.');

describe('a version of the rules', () => {
  it('is the page’s own when nothing was published', () =>
    expect(rulesetFor(PAGE_DATA, 'DEMO-TI5')).toEqual(PAGE_RULESET));
  it('says otherwise of one diploma, and of that one only', () => {
    const own = withNumbers(rncp5, { ...numbersOf(rncp5), fromTotal: 730 });
    const data = { ...PAGE_DATA, diplomas: { 'DEMO-TI5': { rncp5: own } } };
    expect(rulesetFor(data, 'DEMO-TI5').families.rncp5?.internship?.fromTotal).toBe(730);
    expect(rulesetFor(data, 'DEMO-CA6').families).toEqual(PAGE_RULESET.families);
  });
  it('keeps what its rules are made of when its numbers are written anew', () => {
    for (const rule of Object.values(PAGE_RULESET.families)) expect(withNumbers(rule, numbersOf(rule))).toEqual(rule);
    expect(withNumbers(rncp5, { ...numbersOf(rncp5), usualMonths: undefined }).internship).toEqual({
      fromTotal: 1095,
      months: { min: 3, max: 3 },
    });
  });
  it.each([
    [{ leastMonths: 6, mostMonths: 3 }, 'mostMonths'],
    [{ leastMonths: 3, mostMonths: 6, usualMonths: 2 }, 'usualMonths'],
    [{ leastMonths: 3, mostMonths: 6, usualMonths: 6 }, undefined],
    [{}, undefined],
  ] as const)('says which of its numbers %j contradict each other', (months, field) => {
    expect(contradictionIn({ inSpecialty: 730, total: 0, ...months })).toBe(field);
  });
});

describe('where a version stands', () => {
  const version = (id: string, effectiveOn: string, over: Partial<Published> = {}): Published => ({
    id,
    centreId: null,
    effectiveOn,
    publishedAt: new Date(0),
    ...over,
  });
  const all = [
    version('first', '2026-01-01'),
    version('second', '2026-06-01'),
    version('third', '2027-01-01'),
    version('abroad', '2026-02-01', { centreId: 'bey' }),
    version('draft', '2026-01-01', { publishedAt: null }),
  ];
  it.each([
    ['first', 'replaced'],
    ['second', 'published'],
    ['third', 'to-come'],
    ['abroad', 'published'],
    ['draft', 'draft'],
  ] as const)('%s is %s', (id, status) => {
    const one = all.find((each) => each.id === id);
    expect(one && statusOf(one, all, '2026-06-30')).toBe(status);
  });
});
