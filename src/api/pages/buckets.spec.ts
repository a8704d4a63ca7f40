import { Buckets } from './buckets.js';

describe('a bucket for each key', () => {
  it('gives a burst, then so many a second', () => {
    const buckets = new Buckets({ burst: 500, perSecond: 20 });
    expect(Array.from({ length: 500 }, () => buckets.take('a', 0)).every((wait) => wait === 0)).toBe(true);
    expect(buckets.take('a', 0)).toBe(1);
    expect(Array.from({ length: 21 }, () => buckets.take('a', 1000)).filter((wait) => wait === 0)).toHaveLength(20);
    expect(buckets.take('b', 1000)).toBe(0);
  });
  it('is full again after a while, and never more than full', () => {
    const buckets = new Buckets({ burst: 3, perSecond: 1 });
    for (let taken = 0; taken < 3; taken += 1) buckets.take('a', 0);
    expect(Array.from({ length: 5 }, () => buckets.take('a', 3_600_000)).filter((wait) => wait === 0)).toHaveLength(3);
  });
  it('says whole seconds, and gives nothing for a clock set back', () => {
    const buckets = new Buckets({ burst: 1, perSecond: 0.25 });
    expect(buckets.take('a', 10_000)).toBe(0);
    expect(buckets.take('a', 10_000)).toBe(4);
    expect(buckets.take('a', 0)).toBe(4);
  });
  it('remembers only so many keys, those that have the least to say going first', () => {
    const buckets = new Buckets({ burst: 1, perSecond: 0.001, most: 10 });
    for (let key = 0; key < 30; key += 1) buckets.take(String(key), 0);
    expect(buckets.take('29', 0)).toBeGreaterThan(0);
    expect(buckets.take('0', 0)).toBe(0);
  });
});
