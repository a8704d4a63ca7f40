import { linkOf, notAnsweredSuggestion, SUGGESTION_KINDS } from './suggestion.js';

const REASON = 'Il a quitté cette société en 2019.';
const now = { state: 'LOCKED', waiting: 1 } as const;

describe('a conflict that the portal suggests', () => {
  it('is dismissed for a reason of some length, and confirmed without more words', () => {
    expect(notAnsweredSuggestion({ recused: false, reason: REASON }, now)).toBeUndefined();
    expect(notAnsweredSuggestion({ recused: true, reason: '' }, now)).toBeUndefined();
    for (const reason of ['', '   ', 'Non.', '….................................', ` ${'a'.repeat(19)} `])
      expect(notAnsweredSuggestion({ recused: false, reason }, now)).toMatchObject({
        status: 422,
        code: 'jury.dismissalTooShort',
      });
  });

  it('is answered until the minutes are drafted, and once', () => {
    const answer = { recused: false, reason: REASON };
    for (const state of ['OPEN', 'LOCKED', 'DELIBERATING'] as const)
      expect(notAnsweredSuggestion(answer, { ...now, state })).toBeUndefined();
    for (const state of ['MINUTES_DRAFT', 'MINUTES_SIGNED', 'CANCELLED', 'PLANNED'] as const)
      expect(notAnsweredSuggestion(answer, { ...now, state })).toMatchObject({ status: 409 });
    expect(notAnsweredSuggestion(answer, { ...now, waiting: 0 })).toMatchObject({ code: 'jury.nothingSuggested' });
  });

  it('recuses for a link that the jury knows, that of the first where there are several', () => {
    expect(SUGGESTION_KINDS.map((kind) => linkOf([kind]))).toEqual([
      'employer',
      'employer',
      'supervision',
      'supervision',
      'other',
      'other',
      'family',
    ]);
    expect(linkOf(['tutor', 'employer'])).toBe('supervision');
  });
});
