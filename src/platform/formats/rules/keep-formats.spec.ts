import { keepFormats } from './keep-formats.js';

describe('a kept format', () => {
  it('is made once for the same words, and for others when one of them is another', () => {
    const made: string[] = [];
    const format = keepFormats((language: string, zone: string) => {
      made.push(`${language} ${zone}`);
      return { zone };
    });
    const first = format('fr', 'Europe/Paris');
    expect(format('fr', 'Europe/Paris')).toBe(first);
    expect([format('en', 'Europe/Paris'), format('fr', 'Indian/Reunion')]).toEqual([
      { zone: 'Europe/Paris' },
      { zone: 'Indian/Reunion' },
    ]);
    expect(made).toEqual(['fr Europe/Paris', 'en Europe/Paris', 'fr Indian/Reunion']);
  });

  it('is made again when as many others as are kept were made since', () => {
    const made: string[] = [];
    const format = keepFormats((zone: string) => made.push(zone), 2);
    for (const zone of ['one', 'two', 'one', 'three', 'two', 'one']) format(zone);
    expect(made).toEqual(['one', 'two', 'three', 'one']);
  });

  it('is not kept for words that no format can be made for', () => {
    const format = keepFormats((timeZone: string) => new Intl.DateTimeFormat('fr', { timeZone }));
    expect(() => format('Nowhere')).toThrow(RangeError);
    expect(() => format('Nowhere')).toThrow(RangeError);
  });
});
