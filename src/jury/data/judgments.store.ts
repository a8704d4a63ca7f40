import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';

/** A judgment that annuls a decision, with its paper. */
export interface Judgment {
  readonly number: string;
  readonly court: string;
  readonly givenOn: LocalDate;
  readonly paperId: string;
}

/** Writes the judgment that annuls the decision in force of an item. Gives its id; undefined where none is in force. */
export async function insertJudgment(
  tx: Tx,
  itemId: string,
  { number, court, givenOn, paperId }: Judgment,
  recordedBy: string,
): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(
    `insert into judgments (decision_id, agenda_item_id, number, court, given_on, paper_id, sha256, recorded_by,
       recorded_at)
     select d.id, d.agenda_item_id, $2, $3, $4, f.id, f.sha256, $6, $7
       from decisions d join papers.paper f on f.id = $5 where d.id = decision_in_force($1) returning id`,
    [itemId, number, court, givenOn, paperId, recordedBy, tx.now],
  );
  return row?.id;
}

/** The paper of the judgment that annulled the decision of an item; the caller has seen to sight. */
export async function paperOfJudgment(tx: Tx, itemId: string): Promise<{ readonly paperId: string } | undefined> {
  return tx.row('select paper_id as "paperId" from judgments where agenda_item_id = $1', [itemId]);
}

/** Whether a new deliberation of the decision of an item is asked for and not over. */
export async function isAskedAnew(tx: Tx, itemId: string): Promise<boolean> {
  const found = await tx.row('select 1 from new_deliberations where agenda_item_id = $1 and ended_at is null', [
    itemId,
  ]);
  return found !== undefined;
}
