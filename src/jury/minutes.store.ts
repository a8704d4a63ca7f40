import type { Tx } from '../platform/database/index.js';

/** Signed minutes: the session's, or corrective ones that name those they correct. */
export interface Minutes {
  readonly id: string;
  readonly number: string;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly paperId: string;
  readonly sha256: string;
  readonly signedBy: string;
  readonly signedAt: Date;
}

/** The minutes of a session, the first first. */
export async function minutesOf(tx: Tx, sessionId: string): Promise<Minutes[]> {
  return tx.rows<Minutes>(
    `select m.id, m.number, m.corrects_id as "correctsId", m.reason, m.paper_id as "paperId", m.sha256, p.name as "signedBy", m.signed_at as "signedAt"
       from minutes m join people p on p.id = m.signed_by where m.session_id = $1 order by m.signed_at, m.id`,
    [sessionId],
  );
}

/** Writes minutes at the signature of their president. Gives their id. */
export async function insertMinutes(
  tx: Tx, signed: { readonly sessionId: string; readonly number: string; readonly paperId: string; readonly sha256: string; readonly signedBy: string; readonly corrects?: { readonly id: string; readonly reason: string } },
): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into minutes (session_id, number, corrects_id, reason, paper_id, sha256, signed_by, signed_at) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [signed.sessionId, signed.number, signed.corrects?.id ?? null, signed.corrects?.reason ?? null, signed.paperId, signed.sha256, signed.signedBy, tx.now],
  );
  if (!row) throw new Error('Minutes were written and gave no id.');
  return row.id;
}
