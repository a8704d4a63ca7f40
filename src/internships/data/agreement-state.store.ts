import { literalsOf, type Tx } from '../../platform/database/index.js';
import { AMENDMENT_STATES } from '../rules/index.js';

const state = literalsOf(AMENDMENT_STATES);

/** Where an internship is now, and how many amendments to its agreement were signed. */
export function stateSinceSigned(
  tx: Tx,
  internshipId: string,
): Promise<{ readonly state: string; readonly amendments: number } | undefined> {
  return tx.row<{ state: string; amendments: number }>(
    `select i.state,
            (select count(*)::int from amendments a
              where a.internship_id = i.id and a.state = ${state('SIGNED')}) as amendments from internships i
              where i.id = $1`,
    [internshipId],
  );
}
