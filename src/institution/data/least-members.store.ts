import type { Tx } from '../../platform/database/index.js';

/**
 * Sets the least number of members with which a jury sits, for the sessions composed from then on, and keeps who did and
 * what it was. The same number again changes nothing.
 */
export async function setLeastMembers(
  tx: Tx,
  juryId: string,
  { members, by }: { readonly members: number; readonly by: string },
): Promise<void> {
  await tx.rows('select 1 from juries where id = $1 for update', [juryId]);
  await tx.rows(
    `insert into jury_least_members (jury_id, members_before, members, set_by, set_at)
     select id, least_members, $2, $3, $4 from juries where id = $1 and least_members <> $2`,
    [juryId, members, by, tx.now],
  );
  await tx.rows('update juries set least_members = $2 where id = $1 and least_members <> $2', [juryId, members]);
}
