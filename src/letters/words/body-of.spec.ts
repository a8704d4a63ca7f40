import { bodyOf } from './body-of.js';

describe('a letter in plain text', () => {
  it('says each of its parts in their order, and not what it refers to', () => {
    expect(
      bodyOf(
        [
          { references: [['Demande', 'D2026-0107']] },
          { paragraph: 'Madame,' },
          { outcome: { tone: 'bad', line: 'Vos crédits ne sont pas validés.', then: '' } },
          {
            facts: [
              ['Session', 'S2026-0001'],
              ['Jury', 'Informatique'],
            ],
          },
          { heading: 'Pourquoi' },
          { steps: ['Accomplir un stage.', 'Ouvrir un dossier.'] },
          { notice: { heading: 'Recours', before: 'Vous disposez de deux mois.', steps: ['le jury'], after: '' } },
          { signed: { as: 'Pour le jury,', name: 'Marguerite Vasseur' } },
        ],
        'fr',
      ),
    ).toBe(
      [
        'Madame,',
        'Vos crédits ne sont pas validés.',
        'Session\u00a0: S2026-0001\nJury\u00a0: Informatique',
        'Pourquoi',
        '1. Accomplir un stage.\n2. Ouvrir un dossier.',
        'Recours',
        'Vous disposez de deux mois.',
        '1. le jury',
        'Pour le jury,\nMarguerite Vasseur',
      ].join('\n\n'),
    );
  });
});
