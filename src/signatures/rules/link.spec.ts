import { endOfLink, isToken } from './link.js';

describe('a personal link', () => {
  it.each([
    ['2027-03-01', 'Europe/Paris', '2027-02-20T10:00:00Z', '2027-02-28T23:00:00.000Z'],
    ['2027-03-01', 'Indian/Reunion', '2027-02-20T10:00:00Z', '2027-02-28T20:00:00.000Z'],
    ['2027-03-01', 'America/Martinique', '2027-02-20T10:00:00Z', '2027-03-01T04:00:00.000Z'],
    ['2028-03-01', 'Europe/Paris', '2028-02-10T10:00:00Z', '2028-02-29T23:00:00.000Z'],
  ])('for a signature before %s in %s ends as that day begins', (before, timeZone, now, end) => {
    expect(endOfLink(new Date(now), before, timeZone).toISOString()).toBe(end);
  });

  it('ends after thirty days at the latest', () => {
    expect(endOfLink(new Date('2026-11-24T09:00:00Z'), '2027-03-01', 'Europe/Paris').toISOString()).toBe(
      '2026-12-24T09:00:00.000Z',
    );
  });

  it('is known by its shape', () => {
    expect(isToken('-_'.repeat(21) + 'a')).toBe(true);
    for (const text of ['', 'none', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}\n`, `${'a'.repeat(42)}é`])
      expect(isToken(text)).toBe(false);
  });
});
