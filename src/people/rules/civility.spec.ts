import { agree } from './civility.js';

const president = { feminine: 'présidente', masculine: 'président', neutral: 'présidence' };

describe('a word that names what somebody is', () => {
  it('agrees with how they say they are addressed', () => {
    expect(agree(president, 'madame')).toBe('présidente');
    expect(agree(president, 'monsieur')).toBe('président');
  });

  it('is neutral for whoever has not said', () => expect(agree(president, null)).toBe('présidence'));

  it('is the same for all where the language does not vary', () => {
    for (const civility of ['madame', 'monsieur', null] as const)
      expect(agree('president', civility)).toBe('president');
  });
});
