import type { Tx } from '../../platform/database/index.js';

/** What opens sections to somebody beside their seats, and what waits there. */
export interface OpenTo {
  readonly unread: number;
  readonly isMember: boolean;
  readonly examines: boolean;
  readonly links: number;
  readonly proposed: boolean;
}

/** What is open to this person; `registries` are the centres where they hold the registry. */
export function openTo(tx: Tx, personId: string, registries: readonly string[]): Promise<OpenTo | undefined> {
  return tx.row<OpenTo>(
    `select (select count(*)::int from letters.letter where person_id = $1 and read_at is null) as unread,
              exists (select 1 from jury.sitting m where m.person_id = $1) as "isMember",
              exists (select 1 from examinations.commission_member where person_id = $1) as examines,
              exists (select 1 from opinions.opinion o where o.professor_id = $1) as proposed,
              (select count(*)::int from passwords.links_to_hand_over($1, $2, $3)) as links`,
    [personId, registries, tx.now],
  );
}
