import type { LocalDate } from '../../platform/clock/rules/index.js';

/** What a signature may be delegated for: appointing juries, signing agreements, answering appeals. */
export const SCOPES = ['juries', 'agreements', 'appeals'] as const;
export type Scope = (typeof SCOPES)[number];

/** A delegation of signature of the general administrator (decisions 9, 13, 23), as it counts. */
export interface Delegation {
  readonly scopes: readonly Scope[];
  /** The one centre that it is for; null: all of them. */
  readonly centreId: string | null;
  readonly startsOn: LocalDate;
  /** Its last day; null where it has none. */
  readonly endsOn: LocalDate | null;
  /** It counts from its publication at the earliest. */
  readonly publishedOn: LocalDate;
  /** The day on which it was ended before its last day. */
  readonly endedOn: LocalDate | null;
}

/** What a signature is given for: of which centre, on which day. */
export interface Signing {
  readonly scope: Scope;
  readonly centreId: string;
  readonly on: LocalDate;
}

/** Whether a delegation covers a signature: of that scope and centre, published and in force that day. */
export function covers(delegation: Delegation, { scope, centreId, on }: Signing): boolean {
  const { scopes, startsOn, endsOn, publishedOn, endedOn } = delegation;
  return (
    scopes.includes(scope) &&
    (delegation.centreId === null || delegation.centreId === centreId) &&
    startsOn <= on &&
    publishedOn <= on &&
    (endsOn === null || on <= endsOn) &&
    (endedOn === null || on < endedOn)
  );
}
