import { stagesOf } from './stages.js';

const drawn = (...args: Parameters<typeof stagesOf>): string =>
  stagesOf(...args)
    .map(({ state }) => ({ done: '✓', now: '●', stopped: '✗', 'to-come': '·' })[state])
    .join('');

describe('the way of a file', () => {
  it.each([
    ['DRAFT', null, '●······'],
    ['SUBMITTED', null, '✓●·····'],
    ['RETURNED', 'registry', '✓●·····'],
    ['RETURNED', 'professor', '✓✓✓●···'],
    ['RETURNED', 'jury', '✓✓✓✓✓●·'],
    ['ADMISSIBLE', null, '✓✓●····'],
    ['UNDER_REVIEW', null, '✓✓✓●···'],
    ['OPINION_PROPOSED', null, '✓✓✓✓●··'],
    ['FORWARDED', null, '✓✓✓✓✓●·'],
    ['VALIDATED', null, '✓✓✓✓✓✓✓'],
    ['NOT_VALIDATED', null, '✓✓✓✓✓✗·'],
  ] as const)('that is %s (returned by %s) is drawn %s', (state, returnedBy, line) => {
    expect(drawn({ state, returnedBy })).toBe(line);
  });
  it('that was withdrawn stopped where it was', () =>
    expect(drawn({ state: 'WITHDRAWN', returnedBy: null }, 'UNDER_REVIEW')).toBe('✓✓✓✗···'));
});
