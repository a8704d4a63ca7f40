import { randomUUID } from 'node:crypto';
import type { Tx } from '../../src/platform/database/index.js';

/** A delegation of signature, in force since September 2026, as if its document had been received. */
export async function delegate(
  tx: Tx,
  { by, to, scopes }: { readonly by: string; readonly to: string; readonly scopes: readonly string[] },
): Promise<void> {
  await tx.rows(
    `with kept as (
       insert into papers (sha256, bytes, name, made_by, received_at, verdict)
         values (encode(sha256($5::bytea), 'hex'), 9, 'Délégation.pdf', 'person', $4, 'ok') returning id)
     insert into delegations (delegator_id, delegate_id, reference, scopes, starts_on, published_in, published_on,
                              paper_id, recorded_by, recorded_at)
     select $1, $2, 'Décision 2026-30', $3, '2026-09-01', 'Bulletin officiel', '2026-09-01', kept.id, $1, $4 from kept`,
    [by, to, scopes, tx.now, Buffer.from(randomUUID())],
  );
}
