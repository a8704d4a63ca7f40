import { faultsIn } from '../../platform/refusal/rules/index.js';
import type { Order } from './composition.js';
import { notReplaced, waitingSubstitutes, type Named, type Replacement, type ReplacementFacts } from './replacement.js';
import { canSeeItem } from './sight.js';

const named = (personId: string, place: Named['place'], hasLeft = false): Named => ({
  personId,
  name: personId,
  quality: 'teacher',
  place,
  hasLeft,
  hasSat: false,
});
const order: Order = {
  reference: 'Arrêté 2026-15',
  signedOn: '2026-12-13',
  signatory: 'Hélène Vauquelin',
  capacity: 'general-administrator',
  delegationReference: '',
  delegationOn: null,
  publishedIn: 'Recueil des actes',
  publishedOn: '2026-12-14',
  quorum: null,
};
const facts: ReplacementFacts = {
  state: 'LOCKED',
  named: [
    named('Vasseur', 'president'),
    named('Roche', 'substitute-chair'),
    named('N’Diaye', 'member'),
    named('Lacaze', 'substitute'),
    named('Gone', 'member', true),
  ],
  newcomer: 'Riou',
  secretaries: ['Perrot'],
  today: '2026-12-14',
};
const riou: Replacement = {
  newcomerId: 'Riou',
  formerId: 'N’Diaye',
  quality: 'researcher',
  why: 'Empêchement.',
  by: { order, hasPaper: true },
};
const refusedWith = (over: Partial<Replacement>, also: Partial<ReplacementFacts> = {}): string[] => {
  const refusal = notReplaced({ ...riou, ...over }, { ...facts, ...also });
  return refusal ? faultsIn(refusal).map(({ code }) => code) : [];
};

describe('somebody who comes to sit after the opening', () => {
  it('W30: takes the place of a member by an order, the day before; the former one no longer sees the file, the new one does', () => {
    expect(refusedWith({})).toEqual([]);
    const session = {
      juryId: 'jury',
      state: 'LOCKED',
      deliberated: false,
      members: ['Vasseur', 'Roche', 'Riou'],
    } as const;
    const sees = (personId: string): boolean => canSeeItem({ personId, secretaryOf: [] }, { session, recused: [] });
    expect([sees('N’Diaye'), sees('Riou')]).toEqual([false, true]);
  });
  it('comes once the session is open, and until it has decided', () => {
    const states = [
      'PLANNED',
      'OPEN',
      'LOCKED',
      'DELIBERATING',
      'MINUTES_DRAFT',
      'MINUTES_SIGNED',
      'CANCELLED',
    ] as const;
    expect(states.filter((state) => refusedWith({}, { state }).length === 0)).toEqual([
      'OPEN',
      'LOCKED',
      'DELIBERATING',
    ]);
  });
  it('comes by a whole order in force, or by that of the session when it names them as a substitute', () => {
    expect(refusedWith({ by: null })).toEqual(['jury.appointmentMissing']);
    expect(refusedWith({ by: { order: { ...order, reference: '' }, hasPaper: false } })).toEqual([
      'jury.appointmentMissing',
      'jury.orderPaperMissing',
    ]);
    expect(refusedWith({}, { today: '2026-12-13' })).toEqual(['jury.orderNotInForce']);
    const lacaze = { newcomerId: 'Lacaze', quality: null, by: null };
    expect(refusedWith(lacaze, { newcomer: 'Lacaze' })).toEqual([]);
    expect(refusedWith({ ...lacaze, formerId: null }, { newcomer: 'Lacaze' })).toEqual([
      'jury.substituteReplacesNobody',
    ]);
    expect(waitingSubstitutes(facts.named).map(({ name }) => name)).toEqual(['Lacaze']);
  });
  it('is not the secretary (W21), nor somebody who sits, who left, or who has no account', () => {
    expect(refusedWith({ newcomerId: 'Perrot' })).toEqual(['jury.secretaryAmongMembers']);
    expect(refusedWith({ newcomerId: 'Roche' })).toEqual(['jury.memberAlready']);
    expect(refusedWith({ newcomerId: 'Gone' })).toEqual(['jury.memberFormer']);
    expect(refusedWith({}, { newcomer: undefined })).toEqual(['jury.memberUnknown']);
  });
  it('takes the place of somebody who sits and has not signed their attendance, for a reason that is said', () => {
    for (const formerId of ['Lacaze', 'Gone', 'nobody'])
      expect([formerId, refusedWith({ formerId })]).toEqual([formerId, ['jury.formerMissing']]);
    const sat = facts.named.map((one) => ({ ...one, hasSat: one.personId === 'N’Diaye' }));
    expect(refusedWith({}, { named: sat, state: 'DELIBERATING' })).toEqual(['jury.memberSat']);
    expect(refusedWith({ why: ' ', quality: null })).toEqual(['jury.qualityMissing', 'jury.reasonMissing']);
    expect(refusedWith({ formerId: null })).toEqual([]);
  });
});
