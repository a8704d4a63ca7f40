import { movesOf } from '../../platform/lifecycle/rules/index.js';
import { notReworded, type SignedWords } from './correction.js';
import { notDecided } from './decision.js';
import { SESSION_LIFECYCLE, SESSION_MOVES } from './lifecycle.js';

const refused: SignedWords = { sense: 'UNFAVOURABLE', ownText: 'Expérience hors spécialité.' };
const asked: SignedWords = { sense: 'MORE', ownText: 'Les dates.\nLe certificat.' };

describe('corrective minutes', () => {
  it('W15: mend the words of a decision that nobody edits any more, a typo included', () => {
    const reworded = { sense: 'UNFAVOURABLE', ownText: 'Expérience hors de la spécialité.' } as const;
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
      notReworded({ sense, ownText: 'Une case a été mal cochée.' }, { sense: before, ownText: 'Motifs.' }),
    ).toMatchObject({ status: 422, code: 'jury.correctionChangesSense', field: 'sense' });
  });
  it('add no reason to a decision that made the professor’s its own, and take none away', () => {
    expect(
      notReworded({ sense: 'FAVOURABLE', ownText: 'Le jury ajoute.' }, { sense: 'FAVOURABLE', ownText: null })?.code,
    ).toBe('jury.correctionAddsReasons');
    expect(notReworded({ sense: 'UNFAVOURABLE', ownText: ' — ' }, refused)?.code).toBe('jury.correctionTakesReasons');
  });
  it('keep the points of what was asked as more: as many, better worded', () => {
    expect(notReworded({ sense: 'MORE', ownText: 'Les dates exactes.\nLe certificat.' }, asked)).toBeUndefined();
    for (const ownText of ['Les dates.', 'Les dates.\nLe certificat.\nLe contrat.'])
      expect(notReworded({ sense: 'MORE', ownText }, asked)?.code).toBe('jury.correctionChangesPoints');
  });
  it('say something else than what was signed', () => {
    expect(notReworded({ sense: 'UNFAVOURABLE', ownText: ' Expérience hors spécialité. ' }, refused)?.code).toBe(
      'jury.correctionChangesNothing',
    );
  });
});
