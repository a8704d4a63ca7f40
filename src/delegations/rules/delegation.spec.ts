import { covers, type Delegation } from './delegation.js';

const GIVEN: Delegation = {
  scopes: ['appeals', 'agreements'],
  centreId: null,
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  publishedOn: '2026-09-05',
  endedOn: null,
};
const SIGNING = { scope: 'appeals', centreId: 'nantes', on: '2026-11-24' } as const;

describe('a delegation of signature', () => {
  it.each<readonly [string, Partial<Delegation>, string, boolean]>([
    ['of its scope, in force', {}, '2026-11-24', true],
    ['of another scope', { scopes: ['juries'] }, '2026-11-24', false],
    ['for this centre', { centreId: 'nantes' }, '2026-11-24', true],
    ['for another centre', { centreId: 'reunion' }, '2026-11-24', false],
    ['on the day of its publication', {}, '2026-09-05', true],
    ['begun and not yet published', {}, '2026-09-04', false],
    ['published before it begins', { publishedOn: '2026-08-20' }, '2026-08-31', false],
    ['on its last day', {}, '2027-08-31', true],
    ['after its last day', {}, '2027-09-01', false],
    ['without a last day', { endsOn: null }, '2030-01-01', true],
    ['the day before it was ended', { endedOn: '2026-11-25' }, '2026-11-24', true],
    ['on the day it was ended', { endedOn: '2026-11-24' }, '2026-11-24', false],
  ])('%s covers a signature or does not', (_what, over, on, covered) => {
    expect(covers({ ...GIVEN, ...over }, { ...SIGNING, on })).toBe(covered);
  });
});
