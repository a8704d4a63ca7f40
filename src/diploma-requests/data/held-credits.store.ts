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

/** What is said of credits held elsewhere, against what the diploma gives. */
export interface HeldCount {
  /** How many decisions nobody has certified. */
  readonly uncertified: number;
  /** What is said is all that the diploma gives, certified or not. */
  readonly saysAll: boolean;
  /** What is certified is all that the diploma gives. */
  readonly holdsAll: boolean;
}

/** Counts them. The request is held by whoever decides on it. */
export async function countHeld(tx: Tx, requestId: string): Promise<HeldCount> {
  const row = await tx.row<HeldCount>(
    `select (count(h.id) filter (where h.certified_at is null))::int as uncertified,
            coalesce(sum(h.credits), 0) >= d.credits as "saysAll",
            coalesce(sum(h.credits) filter (where h.certified_at is not null), 0) >= d.credits as "holdsAll"
       from diploma_requests q join institution.diploma d on d.id = q.diploma_id
       left join held_credits h on h.request_id = q.id and h.removed_at is null
      where q.id = $1 group by d.credits`,
    [requestId],
  );
  return row ?? { uncertified: 0, saysAll: false, holdsAll: false };
}
