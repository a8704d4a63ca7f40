import { millisecondsIn, useOf } from './process-use.js';

describe('what a process uses', () => {
  it.each([
    ['0:00.05', 50],
    ['1:02.50', 62_500],
    ['01:00:01', 3_601_000],
    ['2-00:00:01', 172_801_000],
  ])('is read from %s', (time, milliseconds) => {
    expect(millisecondsIn(time)).toBe(milliseconds);
  });

  it('is nothing once it is gone', async () => {
    expect(await useOf(2 ** 22 + 1)).toBeUndefined();
  });

  it('is its own memory, and its processor time, which only grows', async () => {
    const before = await useOf(process.pid);
    for (let sum = 0; sum < 1e8; sum += 1);
    const after = await useOf(process.pid);
    expect(before?.residentBytes).toBeGreaterThan(1_000_000);
    expect(after?.processorMs).toBeGreaterThan(before?.processorMs ?? Infinity);
  });
});
