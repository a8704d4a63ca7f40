import { listKeyOf, writeListKey } from './list-key.js';

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('where the next rows of a list begin', () => {
  it('is read as a list wrote it', () => {
    expect(listKeyOf(`2026-03-12T09:00:00.000Z~${ID}`)).toEqual({ at: '2026-03-12T09:00:00.000Z', id: ID });
  });
  it.each([
    [undefined],
    [''],
    [`2026-03-12~${ID}`],
    [`2026-13-45T99:99:99Z~${ID}`],
    [`2026-02-30T09:00:00.000Z~${ID}`],
    ['2026-03-12T09:00:00.000Z~------------------------------------'],
    [['a']],
  ])('is nowhere with %p', (after) => {
    expect(listKeyOf(after)).toBeUndefined();
  });
  it('is a day, in a list that goes by days', () => {
    expect(listKeyOf(`2026-03-12~${ID}`, 'day')).toEqual({ at: '2026-03-12', id: ID });
  });
  it.each([
    [`2026-03-12T09:00:00.000Z~${ID}`],
    [`2026-02-30~${ID}`],
    ['2026-03-12~------------------------------------'],
  ])('is nowhere among days with %p', (after) => {
    expect(listKeyOf(after, 'day')).toBeUndefined();
  });
  it('is a name, whatever is in it, in a list that goes by names', () => {
    expect(listKeyOf(`N’Diaye ~ Fatou~${ID}`, 'name')).toEqual({ at: 'N’Diaye ~ Fatou', id: ID });
  });
  it.each([['N’Diaye'], [`~${ID}`], ['N’Diaye~------------------------------------']])(
    'is nowhere among names with %p',
    (after) => {
      expect(listKeyOf(after, 'name')).toBeUndefined();
    },
  );
  it.each([
    ['instant', '2026-03-12T09:00:00.000Z'],
    ['day', '2026-03-12'],
    ['name', 'Fatou N’Diaye'],
  ] as const)('is read again as it is written: %s', (by, at) => {
    expect(listKeyOf(writeListKey({ at, id: ID }), by)).toEqual({ at, id: ID });
  });
});
