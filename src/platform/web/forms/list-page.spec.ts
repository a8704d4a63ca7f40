import { pageOfLines, searchIn } from './list-page.js';

const keyOf = (id: string) => ({ at: '2026-03-12', id });

describe('a page of a list', () => {
  it('has no key to go on from when no line was read beyond it', () => {
    expect(pageOfLines(['a', 'b'], 2, keyOf)).toEqual({ rows: ['a', 'b'], next: undefined });
    expect(pageOfLines([], 2, keyOf)).toEqual({ rows: [], next: undefined });
  });
  it('goes on from its last line when one more was read, which it does not show', () => {
    expect(pageOfLines(['a', 'b', 'c'], 2, keyOf)).toEqual({ rows: ['a', 'b'], next: '2026-03-12~b' });
  });
});

describe('what a search is asked for', () => {
  it.each([
    [' Inès  ', 'Inès'],
    ['é'.repeat(200), 'é'.repeat(100)],
    [['a', 'b'], ''],
    [undefined, ''],
  ])('%p is %p', (asked, search) => {
    expect(searchIn(asked)).toBe(search);
  });
});
