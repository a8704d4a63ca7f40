import { delayAfter } from './delays.js';

describe('after failures in a row', () => {
  it('the first five are free, then each wait is twice the one before, up to a quarter of an hour', () => {
    expect([0, 1, 5, 6, 7, 8, 13, 14, 1000].map(delayAfter)).toEqual([0, 0, 0, 5, 10, 20, 640, 900, 900]);
  });
});
