import { appealEndsOn } from './appeal-time.js';

it.each([
  ['2026-11-25', '2027-01-25'],
  ['2026-12-31', '2027-02-28'],
  ['2027-12-31', '2028-02-29'],
  ['2026-07-31', '2026-09-30'],
])('a decision notified on %s may be appealed until %s', (notified, end) => expect(appealEndsOn(notified)).toBe(end));
