import { notDeclared } from './conflict.js';
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
