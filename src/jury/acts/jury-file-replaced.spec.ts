import { anewOf, opinionOf } from '../../../test/support/hard-jury.js';
import { replacedOf } from './jury-file-replaced.js';

const opinion = { ...opinionOf(0, []), reasoning: 'Les fonctions relèvent de la spécialité.' };
const anew = {
  ...anewOf(0),
  heldAgainst: 'Un membre n’était pas nommé.',
  before: {
    ...anewOf(0).before,
    sense: 'UNFAVOURABLE',
    ownText: 'Hors de la spécialité.',
    moreWhy: null,
    moreDueOn: null,
  } as const,
};

describe('the file of a new deliberation', () => {
  it('says which decision it may replace, with its minutes, its reasons, why it comes back, and until when', () => {
    const { decided, reasons, why } = replacedOf(anew, opinion, []);
    expect([decided.heading, decided.line, decided.tone]).toEqual([
      'Décision en vigueur',
      'Crédits non validés',
      'bad',
    ]);
    expect(decided.then).toContain('Procès-verbal PV-2026-0001, signé le');
    expect(reasons?.text).toContain('Hors de la spécialité.');
    expect(reasons?.text).toContain('Les fonctions relèvent de la spécialité.');
    expect(why.facts).toContainEqual(['Dernier jour pour signer', '2 mars 2027']);
    expect(why.facts).toContainEqual(['Motif', 'un retrait est engagé, la décision étant tenue pour illégale']);
    expect(why.against).toEqual({
      heading: 'Ce qui est reproché à cette décision',
      text: 'Un membre n’était pas nommé.',
    });
  });
  it('of a decision that a court annulled says that it is, and by which judgment', () => {
    const judgment = { number: '2601234', court: 'Tribunal administratif', givenOn: '2026-12-01' };
    const { decided, why } = replacedOf(
      { ...anew, ground: 'judgment', judgment, heldAgainst: null, lastDay: null },
      opinion,
      [],
    );
    expect([decided.heading, why.against]).toEqual(['Décision annulée', null]);
    expect(why.facts).toEqual([['Motif', expect.stringContaining('jugement n° 2601234')]]);
  });
});
