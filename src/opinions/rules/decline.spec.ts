import { reasonMissing } from './decline.js';

describe('a reason to decline', () => {
  it('W04: may be a conflict, as of a professor employed by the candidate’s company, and is said in words', () => {
    expect(reasonMissing({ kind: 'conflict', text: 'Je travaille pour le même employeur.' })).toBeUndefined();
    expect(reasonMissing({ kind: 'conflict', text: ' ' })?.code).toBe('opinions.declineTextMissing');
  });
  it.each(['conflict', 'absence', 'load'])('may be of the kind “%s”', (kind) => {
    expect(reasonMissing({ kind, text: 'Je travaille pour le même employeur.' })).toBeUndefined();
  });
  it.each([
    ['no kind', { kind: '', text: 'Non.' }, 'kind'],
    ['a kind nobody knows', { kind: 'whim', text: 'Non.' }, 'kind'],
    ['no words', { kind: 'load', text: ' ' }, 'text'],
  ])('is refused with %s', (_what, given, field) => {
    expect(reasonMissing(given)).toMatchObject({ status: 422, field });
  });
});
