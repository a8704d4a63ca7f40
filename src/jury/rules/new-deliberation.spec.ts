import { faultsIn, type Refusal } from '../../platform/refusal/rules/index.js';
import type { DecisionSense } from './decision.js';
import {
  lifeOfDecision,
  notDecidedAnew,
  notPutAnew,
  notSignedAnew,
  sensesToDecide,
  type Awaited,
  type PutAnewFacts,
} from './new-deliberation.js';

const codes = (refusal: Refusal | undefined): string[] => (refusal ? faultsIn(refusal).map(({ code }) => code) : []);

describe('a new deliberation', () => {
  const awaited: Awaited = { ground: 'withdrawal', lastDay: '2026-05-15', juryId: 'informatics' };
  const session: PutAnewFacts['session'] = {
    juryId: 'informatics',
    law: '2026-11-30',
    heldOn: '2026-05-15',
    state: 'OPEN',
  };
  const put = (over: Partial<PutAnewFacts['session']> = {}, facts: Partial<PutAnewFacts> = {}): string[] =>
    codes(
      notPutAnew(awaited, { session: { ...session, ...over }, isOnAgenda: false, isFollowedByJury: false, ...facts }),
    );
  it('is put on the agenda of an open session of the same jury, under the law, held on its last day at the latest', () => {
    expect(put()).toEqual([]);
    expect(put({ heldOn: '2026-05-16', juryId: 'chemistry', law: '2026-09-01' })).toEqual([
      'jury.anewOfAnotherJury',
      'jury.anewUnderFormerLaw',
      'jury.anewTooLate',
    ]);
    expect(put({ state: 'LOCKED' })).toEqual(['jury.anewSessionNotOpen']);
  });
  it('is before one session at a time, and not while a file that follows is before a jury', () => {
    expect(put({}, { isOnAgenda: true })).toEqual(['jury.anewOnAgendaAlready']);
    expect(put({}, { isFollowedByJury: true })).toEqual(['jury.anewFollowed']);
  });
  it('W23: is signed on its last day at the latest', () => {
    const signedOn = (today: string): string[] => codes(notSignedAnew(awaited, { student: 'Inès', today }));
    expect([signedOn('2026-05-15'), signedOn('2026-05-16')]).toEqual([[], ['jury.anewOver']]);
    expect(notSignedAnew({ lastDay: null }, { student: 'Inès', today: '2029-01-01' })).toBeUndefined();
  });
  it('without a last day waits for any session', () => {
    const upheld: Awaited = { ...awaited, ground: 'appeal', lastDay: null };
    const late = { session: { ...session, heldOn: '2029-01-01' }, isOnAgenda: false, isFollowedByJury: false };
    expect(notPutAnew(upheld, late)).toBeUndefined();
  });
});

describe('what is decided anew', () => {
  const decided = (sense: DecisionSense, over: Partial<Parameters<typeof notDecidedAnew>[1]> = {}): string[] =>
    codes(notDecidedAnew(sense, { ground: 'appeal', senseBefore: 'UNFAVOURABLE', hasSuccessor: false, ...over }));
  it('goes any way, the same one included', () => {
    for (const sense of ['FAVOURABLE', 'UNFAVOURABLE', 'MORE'] as const) expect(decided(sense)).toEqual([]);
  });
  it('asks for nothing more once the student has begun another file or request', () => {
    expect(decided('MORE', { hasSuccessor: true })).toEqual(['jury.anewMoreWithSuccessor']);
    expect(decided('FAVOURABLE', { hasSuccessor: true })).toEqual([]);
    expect(decided('UNFAVOURABLE', { hasSuccessor: true })).toEqual([]);
  });
  it('is in favour of a student who asked for it themselves', () => {
    const asked = { ground: 'student', senseBefore: 'MORE' } as const;
    expect(decided('UNFAVOURABLE', asked)).toEqual(['jury.anewAgainstStudent']);
    expect([decided('MORE', asked), decided('FAVOURABLE', asked)]).toEqual([[], []]);
    expect(sensesToDecide(asked)).toEqual(['FAVOURABLE', 'MORE']);
    expect(sensesToDecide({ ...asked, ground: 'fraud' })).toHaveLength(3);
    expect(sensesToDecide(null)).toHaveLength(3);
  });
});

it('a decision is taken, then notified; replaced or annulled, it is so whether it was notified or not', () => {
  const nothing = { isNotified: false, isReplaced: false, isAnnulled: false };
  expect(lifeOfDecision(nothing)).toBe('TAKEN');
  for (const isNotified of [false, true])
    expect([
      lifeOfDecision({ ...nothing, isNotified, isReplaced: true }),
      lifeOfDecision({ ...nothing, isNotified, isAnnulled: true }),
    ]).toEqual(['REPLACED', 'ANNULLED']);
  expect(lifeOfDecision({ ...nothing, isNotified: true })).toBe('NOTIFIED');
});
