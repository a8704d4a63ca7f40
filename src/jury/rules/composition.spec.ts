import {
  notAppointed,
  notInOrder,
  notTogether,
  quorumOf,
  type Appointed,
  type CompositionFacts,
} from './composition.js';
import { isUnderNewLaw, NEW_LAW } from './session.js';
import { faultsIn, type Refusal } from '../../platform/refusal/rules/index.js';

const person = (personId: string, place: Appointed['place']): Appointed => ({
  personId,
  name: personId,
  quality: 'teacher',
  place,
});
const THREE = [person('Vasseur', 'president'), person('Roche', 'substitute-chair'), person('N’Diaye', 'member')];
const facts: CompositionFacts = {
  order: {
    reference: 'Arrêté 2026-14',
    signedOn: '2026-11-01',
    signatory: 'Hélène Vauquelin',
    capacity: 'general-administrator',
    delegationReference: '',
    delegationOn: null,
    publishedIn: 'Recueil des actes',
    publishedOn: '2026-11-30',
    quorum: null,
  },
  hasPaper: true,
  appointed: THREE,
  secretaries: ['Perrot'],
  leastMembers: 3,
  daysAhead: 15,
  today: '2026-11-30',
};
const sits = { heldOn: '2026-12-15' };
const codes = (refusal: Refusal | undefined): string[] => (refusal ? faultsIn(refusal).map(({ code }) => code) : []);
const refusedWith = (over: Partial<CompositionFacts>, held = sits): string[] =>
  codes(notAppointed({ ...facts, ...over }, held));
const withOrder = (over: Partial<CompositionFacts['order']>): string[] =>
  refusedWith({ order: { ...facts.order, ...over } });

describe('a jury is composed', () => {
  it('of three at least, a president and a substitute chair, by an order that is published', () => {
    expect(refusedWith({})).toEqual([]);
  });
  it('W21: not of its own secretary, alone or among others', () => {
    expect(refusedWith({ appointed: [person('Perrot', 'president')] })).toEqual([
      'jury.tooFewMembers',
      'jury.substituteChairMissing',
      'jury.secretaryAmongMembers',
      'jury.quorumAboveMembers',
    ]);
    expect(refusedWith({ appointed: [...THREE, person('Perrot', 'substitute')] })).toEqual([
      'jury.secretaryAmongMembers',
    ]);
    expect(codes(notTogether([person('Perrot', 'member')], ['Perrot'], () => 'members'))).toEqual([
      'jury.secretaryAmongMembers',
    ]);
  });
  it('of as many as its jury asks, substitutes not counted', () => {
    expect(refusedWith({ appointed: [...THREE.slice(0, 2), person('Lacaze', 'substitute')] })).toEqual([
      'jury.tooFewMembers',
    ]);
    expect(refusedWith({ leastMembers: 4 })).toEqual(['jury.tooFewMembers']);
  });
  it('of each person once, with one president and one substitute chair at most, even while it is not complete', () => {
    const together = (...appointed: Appointed[]): string[] => codes(notTogether(appointed, [], () => 'members'));
    expect(together(...THREE.slice(0, 1))).toEqual([]);
    expect(together(...THREE, person('Roche', 'member'))).toEqual(['jury.memberTwice']);
    expect(together(...THREE, person('Lacaze', 'president'))).toEqual(['jury.presidentMissing']);
    expect(together(...THREE, person('Lacaze', 'substitute-chair'))).toEqual(['jury.substituteChairMissing']);
  });
});

describe('the order that composes a jury', () => {
  it('is told all that it lacks at once', () => {
    expect(
      refusedWith({
        order: { ...facts.order, reference: ' ', signatory: '', capacity: 'delegate', publishedIn: '', quorum: 9 },
        hasPaper: false,
      }),
    ).toEqual([
      'jury.appointmentMissing',
      'jury.signatoryMissing',
      'jury.delegationMissing',
      'jury.publicationMissing',
      'jury.orderPaperMissing',
      'jury.quorumAboveMembers',
    ]);
  });
  it('names the delegation of whoever signs by delegation', () => {
    const delegated = {
      capacity: 'delegate',
      delegationReference: 'Décision 2026-3',
      delegationOn: '2026-09-01',
    } as const;
    expect(withOrder(delegated)).toEqual([]);
    expect(withOrder({ ...delegated, delegationOn: null })).toEqual(['jury.delegationMissing']);
  });
  it('is in force on the day, and published as many days before the sitting as are set', () => {
    expect(withOrder({ publishedOn: '2026-12-01' })).toEqual(['jury.orderNotInForce', 'jury.orderTooLate']);
    expect(refusedWith({}, { heldOn: '2026-12-14' })).toEqual(['jury.orderTooLate']);
    expect(refusedWith({ daysAhead: 14 }, { heldOn: '2026-12-14' })).toEqual([]);
  });
  it('is not published before it is signed, nor signed before its delegation', () => {
    expect(codes(notInOrder({ ...facts.order, publishedOn: '2026-10-31' }))).toEqual(['jury.publishedBeforeSigned']);
    expect(codes(notInOrder({ ...facts.order, delegationOn: '2026-11-02' }))).toEqual(['jury.delegatedAfterSigned']);
  });
});

describe('the quorum of a jury', () => {
  const members = (many: number): Appointed[] =>
    Array.from({ length: many }, (_, index) => person(`${index}`, 'member'));
  it('is what the order says; where it is silent, more than half of those appointed, and never under two', () => {
    expect(quorumOf(4, members(5))).toBe(4);
    expect([1, 2, 3, 4, 5, 6].map((many) => quorumOf(null, members(many)))).toEqual([2, 2, 2, 3, 3, 4]);
    expect(quorumOf(null, [...members(3), person('x', 'substitute'), person('y', 'substitute')])).toBe(2);
  });
});

it('a session is under the new law from its day on', () => {
  expect([isUnderNewLaw({ law: NEW_LAW }), isUnderNewLaw({ law: '2026-09-01' })]).toEqual([true, false]);
});
