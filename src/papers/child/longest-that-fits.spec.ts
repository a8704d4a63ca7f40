import { longestThatFits } from './longest-that-fits.js';

describe('where a page comes from, as much of it as its foot has room for', () => {
  const within = (count: number) => (text: string) => text.length <= count;

  it('is written whole where it fits', () =>
    expect(longestThatFits('Contrat.pdf', ' · p. 1/2', within(20))).toBe('Contrat.pdf · p. 1/2'));
  it('is cut where it does not, and keeps its page', () =>
    expect(longestThatFits('Contrat de travail.pdf', ' · p. 1/2', within(20))).toBe('Contrat de… · p. 1/2'));
  it('is left out where not one letter fits', () =>
    expect(longestThatFits('Contrat.pdf', ' · p. 1/2', within(9))).toBeUndefined());
  it('is cut after ten tries, however long the name', () => {
    let tries = 0;
    const fits = (text: string): boolean => {
      tries += 1;
      return text.length <= 100;
    };
    expect(longestThatFits('a'.repeat(255), '', fits)).toHaveLength(100);
    expect(tries).toBeLessThanOrEqual(10);
  });
});
