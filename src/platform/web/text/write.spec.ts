import { plural } from './locale.js';
import {
  writeCount,
  writeDay,
  writeDays,
  writeDuration,
  writeEuros,
  writeMoment,
  writeSize,
  writeWait,
  writeTime,
  writeZone,
} from './write.js';

const paris = { locale: 'fr', timeZone: 'Europe/Paris' } as const;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('writing for people', () => {
  it.each([
    ['2026-03-12', 'fr', '12 mars 2026'],
    ['2026-03-01', 'fr', '1er mars 2026'],
    ['2026-08-11', 'fr', '11 août 2026'],
    ['2026-03-01', 'en', '1 March 2026'],
  ] as const)('the day %s in %s is %s', (day, locale, text) => {
    expect(writeDay(day, locale)).toBe(text);
  });
  it('a short day leaves the year out', () => {
    expect(writeDay('2026-03-01', 'fr', 'short')).toBe('1er mars');
  });
  it('an hour is the one on the reader’s wall', () => {
    const instant = new Date('2026-11-02T13:03:00Z');
    expect(writeTime(instant, paris)).toBe('14\u00a0h\u00a003');
    expect(plain(writeMoment(instant, { locale: 'fr', timeZone: 'Indian/Reunion' }))).toBe(
      '2 novembre 2026 à 17 h 03 (heure : La Réunion)',
    );
    expect(writeMoment(instant, { locale: 'en', timeZone: 'Europe/Paris' })).toBe('2 November 2026 at 14:03');
    expect(plain(writeMoment(new Date('2026-10-31T23:30:00Z'), paris))).toBe('1er novembre 2026 à 0 h 30');
  });
  it('an hour that must stand alone says where in Paris too', () => {
    const instant = new Date('2026-11-02T13:03:00Z');
    expect(plain(writeMoment(instant, paris, 'always'))).toBe('2 novembre 2026 à 14 h 03 (heure de Paris)');
    expect(writeTime(instant, { locale: 'en', timeZone: 'Europe/Paris' }, 'always')).toBe('14:03 (Paris time)');
  });
  it.each([
    ['Asia/Beirut', 'heure : Liban', 'Lebanon Time'],
    ['Indian/Reunion', 'heure : La Réunion', 'Réunion Time'],
    ['America/Martinique', 'heure : Martinique', 'Martinique Time'],
    ['Pacific/Noumea', 'heure : Nouvelle-Calédonie', 'New Caledonia Time'],
  ])('the hours of %s are named', (timeZone, fr, en) => {
    expect([writeZone(timeZone, 'fr'), writeZone(timeZone, 'en')]).toEqual([fr, en]);
  });
  it.each([
    [{ years: 1, months: 11, days: 14, total: 714 }, 'fr', '1 an 11 mois 14 jours (714 jours)'],
    [{ years: 4, months: 1, days: 0, total: 1493 }, 'fr', '4 ans 1 mois (1 493 jours)'],
    [{ years: 0, months: 0, days: 1, total: 1 }, 'fr', '1 jour'],
    [{ years: 0, months: 0, days: 0 }, 'fr', '0 jour'],
    [{ years: 2, months: 1, days: 1 }, 'en', '2 years 1 month 1 day'],
  ] as const)('a duration %j in %s is %s', (duration, locale, text) => {
    expect(plain(writeDuration(duration, locale))).toBe(text);
  });
  it('days agree with their number', () => {
    expect(plain(writeDays(0, 'fr'))).toBe('0 jour');
    expect(plain(writeDays(0, 'en'))).toBe('0 days');
    expect(plural('fr', 1.5, 'jour', 'jours')).toBe('jour');
  });
  it.each([
    [1_048_576, 'fr', '1,0 Mo'],
    [312_400, 'fr', '312 ko'],
    [999_600, 'fr', '1,0 Mo'],
    [1, 'fr', '1 octet'],
    [20_000_000, 'en', '20.0 MB'],
    [250_000_000, 'fr', '250 Mo'],
  ] as const)('%i bytes in %s is %s', (bytes, locale, text) => {
    expect(plain(writeSize(bytes, locale))).toBe(text);
  });
  it('an amount has its cents, and its sign where the language puts it', () => {
    expect([149_350, 0].map((cents) => plain(writeEuros(cents, 'fr')))).toEqual(['1 493,50 €', '0,00 €']);
    expect([149_350, 0].map((cents) => plain(writeEuros(cents, 'en')))).toEqual(['€1,493.50', '€0.00']);
  });
  it.each([
    [0.2, 'fr', '1 seconde'],
    [40, 'fr', '40 secondes'],
    [60, 'fr', '1 minute'],
    [61, 'en', '2 minutes'],
  ] as const)('a wait of %f seconds in %s is %s, never said too short', (seconds, locale, text) => {
    expect(plain(writeWait(seconds, locale))).toBe(text);
  });
  it('counts no further than asked', () => {
    expect(plain(writeCount(1000, 'fr'))).toBe('1 000');
    expect(plain(writeCount(1001, 'fr'))).toBe('plus de 1 000');
    expect(writeCount(1001, 'en')).toBe('more than 1,000');
  });
});
