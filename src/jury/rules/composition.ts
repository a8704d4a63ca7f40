import { addDays, type LocalDate } from '../../platform/clock/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import type { MemberQuality, Place } from './session.js';

/** Who signs an order: the general administrator, or somebody by delegation. */
export const CAPACITIES = ['general-administrator', 'delegate'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** What an appointment order says of itself; while its session is being planned, some of it may be missing. */
export interface Order {
  readonly reference: string;
  readonly signedOn: LocalDate | null;
  readonly signatory: string;
  readonly capacity: Capacity | null;
  /** Of a delegate: the act by which they were given it, and its day. */
  readonly delegationReference: string;
  readonly delegationOn: LocalDate | null;
  /** Where it was published, and on which day. */
  readonly publishedIn: string;
  readonly publishedOn: LocalDate | null;
  /** How many must sit on a file; null where the order is silent. */
  readonly quorum: number | null;
}

/** Somebody whom an order names, with the place that it gives them. */
export interface Appointed {
  readonly personId: string;
  readonly name: string;
  readonly quality: MemberQuality;
  readonly place: Place;
}

/** What the opening of a session is measured against. */
export interface CompositionFacts {
  readonly order: Order;
  readonly hasPaper: boolean;
  readonly appointed: readonly Appointed[];
  /** The secretaries of the jury: they prepare and record, and never sit. */
  readonly secretaries: readonly string[];
  /** The least number of members that this jury sits with: three, or more. */
  readonly leastMembers: number;
  /** How many days separate the publication of the first composition from the sitting. */
  readonly daysAhead: number;
  /** Today where the jury sits. */
  readonly today: LocalDate;
}

/** Those who sit: everybody but the substitutes, who wait until they take somebody's place. */
export function sitting<One extends Pick<Appointed, 'place'>>(appointed: readonly One[]): One[] {
  return appointed.filter(({ place }) => place !== 'substitute');
}

/**
 * How many must sit on a file: what the order says; where it is silent, more than half of those appointed, and never
 * under two (decision 10).
 */
export function quorumOf(said: number | null, appointed: readonly Pick<Appointed, 'place'>[]): number {
  return said ?? Math.max(2, Math.floor(sitting(appointed).length / 2) + 1);
}

/** Why these people cannot be kept together, complete or not: one twice, two presidents, the secretary (W21). */
export function notTogether(
  appointed: readonly Appointed[],
  secretaries: readonly string[],
  fieldOf: (personId: string) => string,
): Refusal | undefined {
  return refuseAll(
    ...appointed
      .filter(({ personId }, index) => appointed.findIndex((one) => one.personId === personId) < index)
      .map(({ personId, name }) => refuse(422, 'jury.memberTwice', { name }, fieldOf(personId))),
    ...appointed
      .filter(({ personId }) => secretaries.includes(personId))
      .map(({ personId, name }) => refuse(422, 'jury.secretaryAmongMembers', { name }, fieldOf(personId))),
    many(appointed, 'president') > 1 ? refuse(422, 'jury.presidentMissing', undefined, 'members') : undefined,
    many(appointed, 'substitute-chair') > 1
      ? refuse(422, 'jury.substituteChairMissing', undefined, 'members')
      : undefined,
  );
}

/** Composition must be provable: decisions were annulled because it was not (decision 9). */
export function notAppointed(facts: CompositionFacts, { heldOn }: { readonly heldOn: LocalDate }): Refusal | undefined {
  const { order, appointed } = facts;
  const members = sitting(appointed).length;
  const quorum = quorumOf(order.quorum, appointed);
  return refuseAll(
    notWhole(order, facts),
    order.publishedOn !== null && order.publishedOn > facts.today
      ? refuse(422, 'jury.orderNotInForce', undefined, 'order')
      : undefined,
    order.publishedOn !== null && addDays(order.publishedOn, facts.daysAhead) > heldOn
      ? refuse(422, 'jury.orderTooLate', { days: facts.daysAhead }, 'order')
      : undefined,
    members < facts.leastMembers
      ? refuse(422, 'jury.tooFewMembers', { members, least: facts.leastMembers }, 'members')
      : undefined,
    many(appointed, 'president') === 1 ? undefined : refuse(422, 'jury.presidentMissing', undefined, 'members'),
    many(appointed, 'substitute-chair') === 1
      ? undefined
      : refuse(422, 'jury.substituteChairMissing', undefined, 'members'),
    ...appointed
      .filter(({ personId }) => facts.secretaries.includes(personId))
      .map(({ name }) => refuse(422, 'jury.secretaryAmongMembers', { name }, 'members')),
    members < quorum ? refuse(422, 'jury.quorumAboveMembers', { members, quorum }, 'order') : undefined,
  );
}

/** What an order lacks to be one: all of it at once, each beside its field; or beside one field of another page. */
export function notWhole(
  order: Order,
  { hasPaper }: { readonly hasPaper: boolean },
  field: (name: keyof Order | 'file') => string = () => 'order',
): Refusal | undefined {
  return refuseAll(
    saysSomething(order.reference) && order.signedOn !== null
      ? undefined
      : refuse(422, 'jury.appointmentMissing', undefined, field('reference')),
    saysSomething(order.signatory) && order.capacity !== null
      ? undefined
      : refuse(422, 'jury.signatoryMissing', undefined, field('signatory')),
    order.capacity === 'delegate' && !(saysSomething(order.delegationReference) && order.delegationOn !== null)
      ? refuse(422, 'jury.delegationMissing', undefined, field('delegationReference'))
      : undefined,
    saysSomething(order.publishedIn) && order.publishedOn !== null
      ? undefined
      : refuse(422, 'jury.publicationMissing', undefined, field('publishedIn')),
    hasPaper ? undefined : refuse(422, 'jury.orderPaperMissing', undefined, field('file')),
  );
}

/** What an order, complete or not, says that cannot be: published before it was signed, by a delegation to come. */
export function notInOrder({ signedOn, delegationOn, publishedOn }: Order): Refusal | undefined {
  return refuseAll(
    signedOn !== null && publishedOn !== null && publishedOn < signedOn
      ? refuse(422, 'jury.publishedBeforeSigned', undefined, 'publishedOn')
      : undefined,
    signedOn !== null && delegationOn !== null && delegationOn > signedOn
      ? refuse(422, 'jury.delegatedAfterSigned', undefined, 'delegationOn')
      : undefined,
  );
}

function many(appointed: readonly Pick<Appointed, 'place'>[], place: Place): number {
  return appointed.filter((one) => one.place === place).length;
}
