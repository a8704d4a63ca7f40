import type { Tx } from '../../platform/database/index.js';

/** Who confirmed a decision, chairing its file, and who sat on it then. */
export interface Confirmation {
  readonly decisionId: string;
  readonly revision: number;
  readonly itemId: string;
  readonly sessionId: string;
  readonly chairedBy: string;
  readonly sitters: readonly string[];
}

/** Writes that a revision of a decision is confirmed; again, it changes nothing. */
export async function insertConfirmation(tx: Tx, confirmed: Confirmation): Promise<void> {
  const { decisionId, revision, sessionId } = confirmed;
  const rows = await tx.rows(
    `insert into decision_confirmations (decision_id, revision, agenda_item_id, session_id, chaired_by, confirmed_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning decision_id`,
    [decisionId, revision, confirmed.itemId, sessionId, confirmed.chairedBy, tx.now],
  );
  if (rows.length === 0) return;
  await tx.rows(
    `insert into decision_sitters (decision_id, revision, session_id, person_id)
       select $1, $2, $3, x from unnest($4::uuid[]) x`,
    [decisionId, revision, sessionId, confirmed.sitters],
  );
}
