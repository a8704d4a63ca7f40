import { seesOpinion } from './visibility.js';

describe('the proposed opinion is shown', () => {
  it.each([
    ['to its student, where the institution shows it at once', ['author'], 'OPINION_PROPOSED', true, true],
    ['not to its student before the decision, where it does not', ['author'], 'FORWARDED', false, false],
    ['to its student with the decision, in any case', ['author'], 'NOT_VALIDATED', false, true],
    ['to the professor, whatever the setting', ['professor'], 'OPINION_PROPOSED', false, true],
    ['to the jury, whatever the setting', ['juror'], 'FORWARDED', false, true],
  ] as const)('%s', (_who, standings, state, visibleAtOnce, shown) => {
    expect(seesOpinion({ standings, state }, visibleAtOnce)).toBe(shown);
  });
});
