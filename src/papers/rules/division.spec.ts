import { divisionOf, isOfUnusualLength } from './division.js';

const PROPOSED = { mainPages: 13, annexesFrom: 14 } as const;

describe('where the annexes of a report begin', () => {
  it('is what the reading proposes until its student says', () => {
    expect(divisionOf({ pages: 15, proposed: PROPOSED, annexesConfirmed: false, annexesFrom: null })).toEqual({
      ...PROPOSED,
      confirmed: false,
    });
    expect(divisionOf({ pages: 15, proposed: null, annexesConfirmed: false, annexesFrom: null })).toBeNull();
  });

  it('is then what its student says: that page, another, or none', () => {
    expect(divisionOf({ pages: 15, proposed: PROPOSED, annexesConfirmed: true, annexesFrom: 14 })).toEqual({
      ...PROPOSED,
      confirmed: true,
    });
    expect(divisionOf({ pages: 15, proposed: PROPOSED, annexesConfirmed: true, annexesFrom: 11 })).toEqual({
      mainPages: 10,
      annexesFrom: 11,
      confirmed: true,
    });
    expect(divisionOf({ pages: 15, proposed: PROPOSED, annexesConfirmed: true, annexesFrom: null })).toEqual({
      mainPages: 15,
      annexesFrom: null,
      confirmed: true,
    });
    expect(divisionOf({ pages: 15, proposed: null, annexesConfirmed: true, annexesFrom: 12 })).toEqual({
      mainPages: 11,
      annexesFrom: 12,
      confirmed: true,
    });
  });

  it('keeps for the report the page that the reading found to be shared', () => {
    expect(
      divisionOf({ pages: 9, proposed: { mainPages: 7, annexesFrom: 7 }, annexesConfirmed: true, annexesFrom: 7 }),
    ).toEqual({ mainPages: 7, annexesFrom: 7, confirmed: true });
  });

  it('makes a report of the length that the rules expect, or another', () => {
    const bounds = { least: 12, most: 20 };
    expect([11, 12, 20, 21].map((pages) => isOfUnusualLength(pages, bounds))).toEqual([true, false, false, true]);
    expect(isOfUnusualLength(11, { least: 10, most: 15 })).toBe(false);
  });
});
