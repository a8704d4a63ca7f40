import { movesOf } from '../../platform/lifecycle/rules/index.js';
import { notReworded, type SignedWords } from './correction.js';
import { notDecided } from './decision.js';
import { SESSION_LIFECYCLE, SESSION_MOVES } from './lifecycle.js';

const refused: SignedWords = { sense: 'UNFAVOURABLE', ownText: 'Expérience hors spécialité.', moreWhy: null };
const asked: SignedWords = {
  sense: 'MORE',
  ownText: 'Les dates.\nLe certificat.',
  moreWhy: 'Deux emplois ne sont pas datés.',
};

describe('corrective minutes', () => {
  it('W15: mend the words of a decision that nobody edits any more, a typo included', () => {
    const reworded = { sense: 'UNFAVOURABLE', ownText: 'Expérience hors de la spécialité.', moreWhy: '' } as const;
    expect(notReworded(reworded, refused)).toBeUndefined();
    expect(
      notDecided(
        { ...reworded, adoptsProposal: false, moreDueOn: null },
        {
          sessionState: 'MINUTES_SIGNED',
          proposal: 'UNFAVOURABLE',
          notBefore: '2026-12-01',
          assessment: 'satisfied',
        },
      )?.code,
    ).toBe('jury.notDeliberating');
    expect(
      movesOf(SESSION_LIFECYCLE).filter((move) =>
        (SESSION_MOVES[move].from as readonly string[]).includes('MINUTES_SIGNED'),
      ),
    ).toEqual([]);
  });
  it.each([
    ['FAVOURABLE', 'UNFAVOURABLE'],
    ['UNFAVOURABLE', 'FAVOURABLE'],
    ['FAVOURABLE', 'MORE'],
    ['MORE', 'FAVOURABLE'],
    ['UNFAVOURABLE', 'MORE'],
    ['MORE', 'UNFAVOURABLE'],
  ] as const)('W22: never change %s into %s, whatever they say', (before, sense) => {
    expect(
      notReworded(
        { sense, ownText: 'Une case a été mal cochée.', moreWhy: '' },
        { sense: before, ownText: 'Motifs.', moreWhy: null },
      ),
    ).toMatchObject({ status: 422, code: 'jury.correctionChangesSense', field: 'sense' });
  });
  it('add no reason to a decision that made the professor’s its own, and take none away', () => {
    expect(
      notReworded(
        { sense: 'FAVOURABLE', ownText: 'Le jury ajoute.', moreWhy: '' },
        { sense: 'FAVOURABLE', ownText: null, moreWhy: null },
      )?.code,
    ).toBe('jury.correctionAddsReasons');
    expect(notReworded({ sense: 'UNFAVOURABLE', ownText: ' — ', moreWhy: '' }, refused)?.code).toBe(
      'jury.correctionTakesReasons',
    );
  });
  it('keep the points of what was asked as more: as many, better worded', () => {
    const why = 'Deux emplois n’ont pas de dates.';
    expect(
      notReworded({ sense: 'MORE', ownText: 'Les dates exactes.\nLe certificat.', moreWhy: why }, asked),
    ).toBeUndefined();
    expect(notReworded({ sense: 'MORE', ownText: 'Les dates.\nLe certificat.', moreWhy: why }, asked)).toBeUndefined();
    expect(notReworded({ sense: 'MORE', ownText: 'Les dates.\nLe certificat.', moreWhy: '' }, asked)?.field).toBe(
      'moreWhy',
    );
    expect(
      notReworded({ sense: 'MORE', ownText: 'Les dates.\nLes certificats.', moreWhy: why }, { ...asked, moreWhy: null })
        ?.code,
    ).toBe('jury.correctionAddsReasons');
    for (const ownText of ['Les dates.', 'Les dates.\nLe certificat.\nLe contrat.'])
      expect(notReworded({ sense: 'MORE', ownText, moreWhy: why }, asked)?.code).toBe('jury.correctionChangesPoints');
  });
  it('say something else than what was signed', () => {
    expect(
      notReworded({ sense: 'UNFAVOURABLE', ownText: ' Expérience hors spécialité. ', moreWhy: '' }, refused)?.code,
    ).toBe('jury.correctionChangesNothing');
  });
});
