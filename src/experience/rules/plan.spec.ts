import { linesOfNature, linesOfPlan, unansweredIn, type AskedPlan } from './plan.js';

const plan = (change: Partial<AskedPlan> = {}): AskedPlan => ({
  id: 'p',
  nature: 'Conduite de projet\n\n Encadrement ',
  months: 8,
  givenAt: '2026-11-30T09:00:00Z',
  superseded: false,
  answers: [],
  ...change,
});
const period = { id: 'a', job: 'Cheffe de projet', employer: 'Galibier-Nord' };

describe('the lines of a complement', () => {
  it('are those of its nature, without the empty ones', () => {
    expect(linesOfNature('Conduite de projet\n\n Encadrement ')).toEqual(['Conduite de projet', 'Encadrement']);
    expect(linesOfNature(null)).toEqual([]);
  });

  it('are each answered by a period, or not yet', () => {
    expect(linesOfPlan(plan({ answers: [{ line: 2, period }] }))).toEqual([
      { line: 1, text: 'Conduite de projet', period: null },
      { line: 2, text: 'Encadrement', period },
    ]);
  });

  it('are counted while they are not answered, in the plan that stands only', () => {
    expect(unansweredIn([plan({ answers: [{ line: 2, period }] })])).toBe(1);
    expect(unansweredIn([plan({ superseded: true })])).toBe(0);
    expect(unansweredIn([])).toBe(0);
  });
});
