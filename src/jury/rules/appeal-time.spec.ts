import type { Territory } from '../../institution/rules/index.js';
import { lastDayToAppeal, rejectedBySilenceOn } from './appeal-time.js';

describe('the two months to appeal', () => {
  it.each([
    ['2026-11-25', '2027-01-26'],
    ['2026-12-31', '2027-03-01'],
    ['2026-07-31', '2026-10-01'],
    ['2026-03-01', '2026-05-04'],
    ['2026-09-10', '2026-11-12'],
  ])('W38: of a decision opened on %s, last until %s', (opened, last) => {
    expect(lastDayToAppeal(opened, 'metropole')).toBe(last);
  });
  it.each<readonly [Territory, string]>([
    ['metropole', '2026-05-22'],
    ['martinique', '2026-05-26'],
  ])('end on a day that is worked in %s: %s', (territory, last) => {
    expect(lastDayToAppeal('2026-03-21', territory)).toBe(last);
  });
  it('W24: of an appeal filed on 1 March, are a rejection on 1 May, and court is open until 2 July', () => {
    expect(rejectedBySilenceOn('2026-03-01')).toBe('2026-05-01');
    expect(lastDayToAppeal('2026-05-01', 'metropole')).toBe('2026-07-02');
  });
});
