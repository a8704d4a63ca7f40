import { frenchTypography, inFrench } from './french-typography.js';

/** Spaces as they can be seen: ~ narrow, _ wide. */
const seen = (text: string): string => text.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

describe('French typography', () => {
  it.each([
    ['Pourquoi ?', 'Pourquoi~?'],
    ['Attention !', 'Attention~!'],
    ['rouvert ; le brouillon', 'rouvert~; le brouillon'],
    ['Erreur : deux points', 'Erreur_: deux points'],
    ['Erreur :', 'Erreur_:'],
    ['« Très bien »', '«~Très bien~»'],
    ['à 35 % au plus', 'à 35~% au plus'],
    ['Envoi : %{percent} % (%{sent} sur %{total})', 'Envoi_: %{percent}~% (%{sent} sur %{total})'],
    ['12:30, https://aval.example', '12:30, https://aval.example'],
  ])('of %j is %j', (typed, put) => {
    expect(seen(frenchTypography(typed))).toBe(put);
    expect(frenchTypography(frenchTypography(typed))).toBe(frenchTypography(typed));
  });
  it('reaches every text of a catalogue, and what its functions say', () => {
    const words = inFrench({
      list: ['Quoi ?'],
      deep: { text: 'Oui !', count: (count: number) => `Total : ${count}`, letter: () => ({ subject: 'Prêt ?' }) },
      most: 3,
      none: undefined,
    });
    expect(
      [words.list[0], words.deep.text, words.deep.count(2), words.deep.letter().subject, words.most, words.none].map(
        (word) => (typeof word === 'string' ? seen(word) : word),
      ),
    ).toEqual(['Quoi~?', 'Oui~!', 'Total_: 2', 'Prêt~?', 3, undefined]);
  });
});
