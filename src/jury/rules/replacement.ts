import type { LocalDate } from '../../platform/clock/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import { notInOrder, notWhole, type Appointed, type Order } from './composition.js';
import type { MemberQuality, SessionState } from './session.js';

/** Somebody who comes to sit after the opening, in whose place, why, and by which order. */
export interface Replacement {
  readonly newcomerId: string;
  /** Null when they are one member more. */
  readonly formerId: string | null;
  /** Of a substitute, the order says it already. */
  readonly quality: MemberQuality | null;
  readonly why: string;
  /** The new order with its paper; null when the order of the session names them as a substitute. */
  readonly by: { readonly order: Order; readonly hasPaper: boolean } | null;
}

/** Whom an order of the session names or named. */
export interface Named extends Appointed {
  readonly hasLeft: boolean;
  /** They signed their attendance, or it was noted: what they take part in stays theirs. */
  readonly hasSat: boolean;
}

/** What a replacement is measured against. */
export interface ReplacementFacts {
  readonly state: SessionState;
  readonly named: readonly Named[];
  /** The name of the newcomer's account; undefined when they have none. */
  readonly newcomer: string | undefined;
  readonly secretaries: readonly string[];
  /** Today where the jury sits. */
  readonly today: LocalDate;
}

const ONCE_OPEN: readonly SessionState[] = ['OPEN', 'LOCKED', 'DELIBERATING'];

/** Whether the composition of a session is changed by an order of its own now: once it is open, until it has decided. */
export function isChangedByOrder(state: SessionState): boolean {
  return ONCE_OPEN.includes(state);
}

/** Those whom the order names as substitutes, and who wait. */
export function waitingSubstitutes<One extends Pick<Named, 'place' | 'hasLeft'>>(named: readonly One[]): One[] {
  return named.filter(({ place, hasLeft }) => place === 'substitute' && !hasLeft);
}

/**
 * Why somebody may not come to sit after the opening (decision 11): not now, not them, not in that place, or not by
 * that order. All that is wrong at once, each beside its field.
 */
export function notReplaced(replacement: Replacement, facts: ReplacementFacts): Refusal | undefined {
  const { newcomerId, formerId, by } = replacement;
  if (!isChangedByOrder(facts.state)) return refuse(409, 'jury.replacementNotNow');
  if (facts.newcomer === undefined) return refuse(422, 'jury.memberUnknown');
  const name = facts.newcomer;
  const known = facts.named.find(({ personId }) => personId === newcomerId);
  const former = facts.named.find(({ personId }) => personId === formerId);
  const waits = known !== undefined && waitingSubstitutes([known]).length > 0;
  if (former?.hasSat) return refuse(409, 'jury.memberSat', { name: former.name });
  return refuseAll(
    facts.secretaries.includes(newcomerId) ? refuse(422, 'jury.secretaryAmongMembers', { name }) : undefined,
    known?.hasLeft ? refuse(422, 'jury.memberFormer', { name }) : undefined,
    known && !known.hasLeft && !waits ? refuse(422, 'jury.memberAlready', { name }) : undefined,
    formerId !== null && (!former || former.hasLeft || former.place === 'substitute')
      ? refuse(422, 'jury.formerMissing', undefined, 'former')
      : undefined,
    waits && formerId === null ? refuse(422, 'jury.substituteReplacesNobody', undefined, 'former') : undefined,
    waits || replacement.quality ? undefined : refuse(422, 'jury.qualityMissing', undefined, 'quality'),
    saysSomething(replacement.why) ? undefined : refuse(422, 'jury.reasonMissing', undefined, 'why'),
    waits ? undefined : notByOrder(by, facts.today),
  );
}

function notByOrder(by: Replacement['by'], today: LocalDate): Refusal | undefined {
  if (by === null) return refuse(422, 'jury.appointmentMissing', undefined, 'reference');
  const { order, hasPaper } = by;
  return refuseAll(
    notWhole(order, { hasPaper }, (field) => field),
    notInOrder(order),
    order.publishedOn !== null && order.publishedOn > today
      ? refuse(422, 'jury.orderNotInForce', undefined, 'publishedOn')
      : undefined,
  );
}
