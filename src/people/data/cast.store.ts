import type { Tx } from '../../platform/database/index.js';
import { ACTOR, actorOf } from './people.store.js';
import type { Actor } from '../rules/index.js';

/** Everybody, for the sign-in page of the demonstration; never asked when the portal runs for real. */
export async function castOfDemonstration(tx: Tx): Promise<Actor[]> {
  const rows = await tx.rows<Parameters<typeof actorOf>[0]>(
    `select ${ACTOR} from people p where p.disabled_at is null
       order by (p.student_number is null), p.student_number, p.created_at, p.email limit 60`,
  );
  return rows.map((row) => actorOf(row, tx.now));
}
