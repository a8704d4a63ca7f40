import type { Tx } from '../../platform/database/index.js';
import { LINE, type AgendaLine } from './agenda.store.js';

/** A file that the jury put back, without deciding it. */
export interface PutBackLine extends AgendaLine {
  readonly putBackWhy: string;
}

/** The files of a session that were put back, for its minutes and its page; whom they are shown to is seen to there. */
export async function putBackOf(tx: Tx, sessionId: string): Promise<PutBackLine[]> {
  return tx.rows<PutBackLine>(
    `select l.*, coalesce(a.removed_why, '') as "putBackWhy" from (${LINE}) l join agenda_items a on a.id = l.id
      where a.session_id = $1 and a.put_back_by is not null order by l.centre, l.student, l.id`,
    [sessionId],
  );
}
