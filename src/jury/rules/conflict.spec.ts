import { notAnswered, notDeclared, notToBeLifted } from './conflict.js';
import { SESSION_STATES } from './session.js';

const conflict = { kind: 'employer', reason: 'Nous travaillons dans le même service.' } as const;

describe('a conflict that a member declares', () => {
  it('is heard from the opening of the session until its deliberation ends', () => {
    expect(SESSION_STATES.filter((state) => notDeclared(conflict, state) === undefined)).toEqual([
      'OPEN',
      'LOCKED',
      'DELIBERATING',
    ]);
  });
  it('says what the link is, to the secretary', () => {
    expect(notDeclared({ ...conflict, reason: ' — ' }, 'OPEN')).toMatchObject({
      status: 422,
      code: 'jury.conflictMissing',
      field: 'reason',
    });
  });
});

describe('a recusal noted by mistake', () => {
  const facts = { state: 'OPEN', isByLaw: false, isDecided: false } as const;
  it('is lifted from the opening of the session until its deliberation ends', () => {
    expect(SESSION_STATES.filter((state) => notToBeLifted({ ...facts, state }) === undefined)).toEqual([
      'OPEN',
      'LOCKED',
      'DELIBERATING',
    ]);
  });
  it('is not lifted once the file was decided, nor where the law itself recuses', () => {
    expect(notToBeLifted({ ...facts, isDecided: true })).toMatchObject({ status: 409, code: 'jury.liftingOfDecided' });
    expect(notToBeLifted({ ...facts, isByLaw: true })).toMatchObject({ status: 409, code: 'jury.recusedByLaw' });
  });
  it('is kept for a reason, and lifted without one', () => {
    expect(notAnswered({ yes: true, words: '' })).toBeUndefined();
    expect(notAnswered({ yes: false, words: ' — ' })).toMatchObject({ code: 'jury.answerMissing', field: 'words' });
    expect(notAnswered({ yes: false, words: 'Le lien est réel.' })).toBeUndefined();
  });
});
