import type { Tx } from '../../platform/database/index.js';
import type { Jury } from './catalogue.store.js';

/** The national juries, by code. */
export async function juries(tx: Tx): Promise<Jury[]> {
  return tx.rows<Jury>(
    `select id, code, name_fr as "nameFr", name_en as "nameEn", least_members as "leastMembers" from institution.jury
      order by code`,
  );
}

/** A change of the least number of members of a jury. */
export interface LeastMembersSet {
  readonly before: number;
  readonly members: number;
  readonly by: string;
  readonly at: Date;
}

/** The changes of the least number of members of a jury, the last first. */
export async function leastMembersSet(tx: Tx, juryId: string): Promise<LeastMembersSet[]> {
  return tx.rows<LeastMembersSet>(
    `select x.members_before as before, x.members, p.name as by, x.set_at as at
       from institution.jury_least_members x join people.person p on p.id = x.set_by
      where x.jury_id = $1 order by x.position desc`,
    [juryId],
  );
}
