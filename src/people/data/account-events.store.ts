import type { Tx } from '../../platform/database/index.js';
import type { Actor } from '../rules/index.js';

/** What is done to an account, for good: the database lets nobody change or remove a line. */
export type AccountEventKind =
  'link-asked' | 'link-sent' | 'link-handed-over' | 'link-printed' | 'link-used' | 'password-changed';

/**
 * Who did it: somebody with an account, and as what; whoever has the machine; whoever bore the link; or the portal by
 * itself.
 */
export type Doer =
  | {
      readonly actedAs: 'administrator' | 'registry' | 'self';
      readonly actor: Pick<Actor, 'personId' | 'name'>;
      readonly network: string;
    }
  | { readonly actedAs: 'operator'; readonly name: string }
  | { readonly actedAs: 'bearer'; readonly network: string }
  | { readonly actedAs: 'system' };

/**
 * Writes what was done to whose account, by whom, from which network; `reason` is in the words of whoever did it. Gives
 * the line's id.
 */
export async function noteAccountEvent(
  tx: Tx,
  personId: string,
  event: AccountEventKind,
  by: Doer,
  reason: string | null = null,
): Promise<string> {
  const actor = 'actor' in by ? by.actor : undefined;
  const line = await tx.row<{ id: string }>(
    `insert into account_events (person_id, at, event, actor_id, actor_name, acted_as, network, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      personId,
      tx.now,
      event,
      actor?.personId ?? null,
      actor?.name ?? ('name' in by ? by.name : ''),
      by.actedAs,
      'network' in by ? by.network : null,
      reason,
    ],
  );
  if (!line) throw new Error('What was done to an account was written and gave no id.');
  return line.id;
}

/** A line as administrators read it. */
export interface AccountEvent {
  readonly at: Date;
  readonly event: AccountEventKind;
  readonly actorName: string;
  readonly actedAs: Doer['actedAs'];
  readonly network: string | null;
  readonly reason: string | null;
}

/** What was done to an account, the latest first. At most 50. */
export async function accountEventsOf(tx: Tx, personId: string): Promise<AccountEvent[]> {
  return tx.rows<AccountEvent>(
    `select at, event, actor_name as "actorName", acted_as as "actedAs", network, reason
       from account_events where person_id = $1 order by id desc limit 50`,
    [personId],
  );
}
