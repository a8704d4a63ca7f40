import { hidesProposal, readsWhy } from './hidden-proposal.js';

const ofTheStudent = { standings: ['author'], state: 'OPINION_PROPOSED' } as const;

describe('what is proposed is hidden', () => {
  it.each([
    ['from its student until the decision', ['author'], 'FORWARDED', true, true],
    ['from nobody where it is told at once', ['author'], 'OPINION_PROPOSED', false, false],
    ['from no student once it is decided', ['author'], 'NOT_VALIDATED', true, false],
    ['from nobody who has more to do with the file', ['author', 'registry'], 'FORWARDED', true, false],
    ['not from the portal itself', [], 'OPINION_PROPOSED', true, false],
  ] as const)('%s', (_whom, standings, state, isHidden, hidden) => {
    expect(hidesProposal(isHidden, { standings, state })).toBe(hidden);
  });
});

describe('why a move was made', () => {
  it('W29: why a professor stepped aside is never read by the student', () => {
    for (const move of ['decline', 'release']) {
      expect(readsWhy(ofTheStudent, move, false)).toBe(false);
      expect(readsWhy({ ...ofTheStudent, standings: ['coordinator'] }, move, false)).toBe(true);
    }
  });

  it('why an opinion was taken up again is read by the student, save while what is proposed is hidden', () => {
    expect(readsWhy(ofTheStudent, 'reopen', false)).toBe(true);
    expect(readsWhy(ofTheStudent, 'reopen', true)).toBe(false);
    expect(readsWhy({ ...ofTheStudent, state: 'VALIDATED' }, 'reopen', true)).toBe(true);
    expect(readsWhy(ofTheStudent, 'return', true)).toBe(true);
  });
});
