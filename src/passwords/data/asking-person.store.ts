import { holdAccount } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Who asks for a link. */
export interface AskingPerson {
  readonly name: string;
  readonly locale: 'fr' | 'en';
  readonly is_disabled: boolean;
  readonly administers: boolean;
}

/** Who asks for a link, held until this transaction ends: two links are made one after the other. */
export async function holdPerson(tx: Tx, personId: string): Promise<AskingPerson | undefined> {
  // By the room that has the table: through a view, a lock wants the right to change what it shows.
  await holdAccount(tx, personId);
  return tx.row<AskingPerson>(
    `select p.name, p.locale, p.disabled_at is not null as is_disabled, exists (
       select 1 from people.seat s where s.person_id = p.id and s.role = 'administrator'
         and s.until is null) as administers
       from people.person p where p.id = $1`,
    [personId],
  );
}
