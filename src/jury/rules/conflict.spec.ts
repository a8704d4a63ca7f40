import { notAnswered, notAnsweredToStudent, notAsked, notDeclared, notToBeLifted } from './conflict.js';
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

describe('what a student says of a member', () => {
  const members = [
    { personId: 'a', isAsked: false },
    { personId: 'b', isAsked: true },
  ];
  const asked = { personId: 'a', reason: 'Mon ancien associé.' };
  it('is received from the opening of the session until the jury sits', () => {
    expect(SESSION_STATES.filter((state) => notAsked(asked, { state, members }) === undefined)).toEqual([
      'OPEN',
      'LOCKED',
    ]);
    expect(notAsked(asked, { state: 'DELIBERATING', members })).toMatchObject({ code: 'jury.sittingBegun' });
  });
  it('names a member who judges the file, once while it waits, and says why', () => {
    const of = (one: Partial<typeof asked>) => notAsked({ ...asked, ...one }, { state: 'OPEN', members });
    expect(of({ personId: 'z' })).toMatchObject({ code: 'jury.notOfYourJury', field: 'member' });
    expect(of({ personId: 'b' })).toMatchObject({ status: 409, code: 'jury.recusalAskedBefore' });
    expect(of({ reason: ' — ' })).toMatchObject({ code: 'jury.recusalReasonMissing', field: 'reason' });
  });
  it('is answered with a reason, whatever the answer, while somebody waits for it', () => {
    const facts = { state: 'LOCKED', waits: true } as const;
    for (const yes of [true, false]) {
      expect(notAnsweredToStudent({ yes, words: 'Aucun lien.' }, facts)).toBeUndefined();
      expect(notAnsweredToStudent({ yes, words: ' ' }, facts)).toMatchObject({ code: 'jury.answerMissing' });
    }
    const answer = { yes: true, words: 'Un lien.' };
    expect(notAnsweredToStudent(answer, { ...facts, waits: false })).toMatchObject({ code: 'jury.nobodyWaits' });
    expect(notAnsweredToStudent(answer, { ...facts, state: 'MINUTES_DRAFT' })).toMatchObject({ status: 409 });
  });
});
