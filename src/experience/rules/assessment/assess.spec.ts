import { ask, OUT_THREE, period, WORKED_EXAMPLES } from '../../../../test/support/worked-examples.js';

describe('the assessment of the worked examples', () => {
  it.each(WORKED_EXAMPLES)('%s (%s)', (_id, family, periods, expected, over = {}) => {
    expect(ask(family, periods, over)).toMatchObject(expected);
  });
});

describe('a suspension', () => {
  const suspended = (from: string, to: string) =>
    ask('rncp5', [period('2024-07-01', undefined, { suspensions: [{ from, to }] })]);
  it('is taken away (C10), and delays the earliest date', () => {
    expect(suspended('2025-01-01', '2025-01-31')).toMatchObject({
      outcome: 'complement',
      inSpecialty: { days: 699 },
      earliest: '2026-07-31',
    });
  });
  it('takes nothing away before it begins, and never adds', () => {
    expect(suspended('2026-09-01', '2026-12-31')).toMatchObject({ outcome: 'satisfied', inSpecialty: { days: 730 } });
  });
});

describe('the explanation', () => {
  it('quotes the rule of each clause and always ends on the notice', () => {
    const { explanation } = ask('rncp5', OUT_THREE);
    expect(explanation.map(({ rule, code }) => [rule, code])).toEqual([
      ['R6', 'inSpecialtyMissing'],
      ['R7', 'totalReached'],
      ['R8', 'internshipAsked'],
      ['R55', 'notContractual'],
    ]);
  });
});
