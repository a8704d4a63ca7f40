/**
 * What a diploma asks beside experience, by kind. An identity paper is certified as seen: no copy of one is ever
 * received.
 */
export const CONDITION_KINDS = ['units', 'prerequisites', 'identity', 'fees', 'other'] as const;
/** One of them. */
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** A condition of a diploma, in both languages. */
export interface Condition {
  readonly id: string;
  readonly kind: ConditionKind;
  readonly textFr: string;
  readonly textEn: string;
  /** Its place in the list. */
  readonly position: number;
}

/** The same as administrators keep it: one that is asked no more stays, for those of whom it was asked. */
export interface ListedCondition extends Condition {
  readonly active: boolean;
}
