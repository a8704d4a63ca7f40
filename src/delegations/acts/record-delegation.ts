import { actorByEmail, holds, loadActor, type Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import { insertDelegation } from '../data/delegations.store.js';
import type { Scope } from '../rules/index.js';

/** What is written of a delegation, beside its document. */
export interface DelegationGiven {
  readonly delegator: string;
  readonly delegate: string;
  readonly reference: string;
  readonly scopes: readonly Scope[];
  readonly centre?: string | undefined;
  readonly startsOn: string;
  readonly endsOn?: string | undefined;
  readonly publishedIn: string;
  readonly publishedOn: string;
}

/** Whether somebody records and ends delegations: the general administrator, and administrators. */
export function keepsDelegations(actor: Pick<Actor, 'seats'>): boolean {
  return holds(actor, 'administrator') || holds(actor, 'general-administrator');
}

/**
 * Records a delegation of signature on its document, already kept. Gives its id. Refused (403) to others than those who
 * keep delegations; (422) for who delegates without being the general administrator, an unknown delegate, themselves,
 * dates that contradict each other.
 */
export async function recordDelegation(
  tx: Tx,
  actor: Actor,
  given: DelegationGiven,
  paperId: string,
): Promise<string | Refusal> {
  if (!keepsDelegations(actor)) return refuse(403, 'lifecycle.notYours');
  const delegator = await loadActor(tx, given.delegator);
  const delegate = await actorByEmail(tx, given.delegate);
  const refusal = refuseAll(
    delegator && holds(delegator, 'general-administrator')
      ? undefined
      : refuse(422, 'delegations.delegatorUnfit', undefined, 'delegator'),
    delegate ? undefined : refuse(422, 'delegations.delegateUnknown', undefined, 'delegate'),
    delegate && delegate.personId === delegator?.personId
      ? refuse(422, 'delegations.toThemselves', undefined, 'delegate')
      : undefined,
    given.endsOn !== undefined && given.endsOn < given.startsOn
      ? refuse(422, 'delegations.endsBeforeItStarts', undefined, 'endsOn')
      : undefined,
  );
  if (refusal) return refusal;
  return insertDelegation(tx, {
    delegatorId: given.delegator,
    delegateId: delegate?.personId ?? '',
    reference: given.reference,
    scopes: given.scopes,
    centreId: given.centre ?? null,
    startsOn: given.startsOn,
    endsOn: given.endsOn ?? null,
    publishedIn: given.publishedIn,
    publishedOn: given.publishedOn,
    paperId,
    recordedBy: actor.personId,
  });
}
