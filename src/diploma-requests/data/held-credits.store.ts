import type { Tx } from '../../platform/database/index.js';
import type { HeldCredits, HeldDecision } from '../rules/index.js';

type Row = Omit<HeldCredits, 'certified'> & { readonly certified: { readonly by: string; readonly at: string } | null };

/** The credits that a request says held elsewhere, those removed left out. The caller has found the request. */
export async function heldCreditsOf(tx: Tx, requestId: string): Promise<HeldCredits[]> {
  const rows = await tx.rows<{ json: Row }>(
    'select json from diploma_requests.held_credit where request_id = $1 order by added_at, id',
    [requestId],
  );
  return rows.map(({ json }) => heldFrom(json));
}

/** The same from JSON, where its instant is a text. */
export function heldFrom({ certified, ...held }: Row): HeldCredits {
  return { ...held, certified: certified && { ...certified, at: new Date(certified.at) } };
}

/** Records credits held elsewhere, with the document of their decision, kept already. */
export async function insertHeldCredits(
  tx: Tx,
  requestId: string,
  { kind, body, decidedOn, reference, credits }: HeldDecision,
  { paperId, by }: { readonly paperId: string; readonly by: string },
): Promise<void> {
  await tx.rows(
    `insert into held_credits (request_id, kind, body, decided_on, reference, credits, paper_id, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [requestId, kind, body, decidedOn, reference, credits, paperId, by, tx.now],
  );
}

/** Writes who certified them. */
export async function certifyHeld(tx: Tx, id: string, by: string): Promise<void> {
  await tx.rows('update held_credits set certified_by = $2, certified_at = $3 where id = $1', [id, by, tx.now]);
}

/** Removes them from their request, with why; the row stays. */
export async function removeHeld(
  tx: Tx,
  id: string,
  { by, why }: { readonly by: string; readonly why: string },
): Promise<void> {
  await tx.rows('update held_credits set removed_by = $2, removed_at = $3, removed_why = $4 where id = $1', [
    id,
    by,
    tx.now,
    why,
  ]);
}

/** The document of a decision that a request names: the caller has found the request. Undefined when it is another's. */
export async function paperOfHeld(
  tx: Tx,
  requestId: string,
  id: string,
): Promise<{ readonly paperId: string } | undefined> {
  return tx.row('select paper_id as "paperId" from held_credits where request_id = $1 and id = $2', [requestId, id]);
}

/** How many credits held elsewhere nobody has certified. */
export async function countUncertifiedHeld(tx: Tx, requestId: string): Promise<number> {
  const row = await tx.row<{ count: number }>(
    `select count(*)::int as count from held_credits
      where request_id = $1 and removed_at is null and certified_at is null`,
    [requestId],
  );
  return row?.count ?? 0;
}
