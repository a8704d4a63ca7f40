import type { Tx } from '../../platform/database/index.js';
import type { ListedCondition } from '../rules/index.js';

const CONDITION = `x.id, x.kind, x.text_fr as "textFr", x.text_en as "textEn", x.position, x.active`;

/** The conditions of a diploma, in their order; those asked no more among them. */
export async function listedConditions(tx: Tx, diplomaId: string): Promise<ListedCondition[]> {
  return tx.rows<ListedCondition>(
    `select ${CONDITION} from diploma_conditions x where x.diploma_id = $1 order by x.position, x.id`,
    [diplomaId],
  );
}

/** Adds a condition to a diploma and gives its id. It is asked of the requests that are deposited from then on. */
export async function addCondition(
  tx: Tx,
  diplomaId: string,
  { kind, textFr, textEn, position, active }: Omit<ListedCondition, 'id'>,
): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into diploma_conditions (diploma_id, kind, text_fr, text_en, position, active)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [diplomaId, kind, textFr, textEn, position, active],
  );
  if (!row) throw new Error('A condition was added and gave no id.');
  return row.id;
}

/** Changes a condition; what was asked of a request stays in the words of the day of its deposit. */
export async function changeCondition(
  tx: Tx,
  id: string,
  { kind, textFr, textEn, position, active }: Omit<ListedCondition, 'id'>,
): Promise<void> {
  await tx.rows(
    `update diploma_conditions set kind = $2, text_fr = $3, text_en = $4, position = $5, active = $6 where id = $1`,
    [id, kind, textFr, textEn, position, active],
  );
}
