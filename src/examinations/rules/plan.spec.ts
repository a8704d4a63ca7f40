import { planOf } from './plan.js';

describe('the plan after an answer', () => {
  it('has one line for each line of the complement', () => {
    expect(planOf({ kind: 'COMPLEMENT', nature: 'Conduite de projet\n\n Encadrement ' })).toEqual([
      { kind: 'complement', nature: 'Conduite de projet' },
      { kind: 'complement', nature: 'Encadrement' },
    ]);
  });
  it('has the internship, or nothing', () => {
    expect(planOf({ kind: 'INTERNSHIP', nature: null })).toEqual([{ kind: 'internship', nature: null }]);
    expect(planOf({ kind: 'NONE', nature: null })).toEqual([]);
    expect(planOf({ kind: 'NOT_ELIGIBLE', nature: null })).toEqual([]);
  });
});
