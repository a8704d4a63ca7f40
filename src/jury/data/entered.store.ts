import type { Tx } from '../../platform/database/index.js';
import type { Proposal } from '../rules/index.js';

/** What a file is frozen as when it is put on an agenda. */
export interface NewItem {
  readonly sessionId: string;
  readonly requestId: string;
  /** Undefined of a request that rests on credits held already. */
  readonly file?: FrozenFile;
  /** The new deliberation that brings it; undefined the first time. */
  readonly newDeliberationId?: string;
}

/** The file as the jury has it before it. */
export interface FrozenFile {
  readonly reportId: string;
  readonly versionId: string;
  readonly versionSha256: string;
  readonly opinionId: string;
  readonly opinionSha256: string;
  readonly proposal: Proposal;
}

/** Puts a file on an agenda. Gives the item's id. */
export async function enterItem(tx: Tx, item: NewItem): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into agenda_items (session_id, request_id, report_id, version_id, version_sha256, opinion_id,
       opinion_sha256, proposal, entered_at, new_deliberation_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      item.sessionId,
      item.requestId,
      item.file?.reportId ?? null,
      item.file?.versionId ?? null,
      item.file?.versionSha256 ?? null,
      item.file?.opinionId ?? null,
      item.file?.opinionSha256 ?? null,
      item.file?.proposal ?? null,
      tx.now,
      item.newDeliberationId ?? null,
    ],
  );
  if (!row) throw new Error('An agenda item was written and gave no id.');
  return row.id;
}
