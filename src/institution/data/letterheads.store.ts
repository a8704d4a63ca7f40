import type { Tx } from '../../platform/database/index.js';
import { FIRST_LETTERHEAD, type Letterhead } from '../rules/index.js';

/** A letterhead as it was set: since when, and by whom. */
export interface SetLetterhead extends Letterhead {
  readonly setAt: Date;
  /** The id of a person. */
  readonly setBy: string;
}

const LETTERHEAD = `name, address, place, signatory_name as "signatoryName", signatory_title as "signatoryTitle", logo`;

/** The letterhead of a centre, or the institution's (null); undefined while it has none of its own. */
export async function ownLetterhead(tx: Tx, centreId: string | null): Promise<SetLetterhead | undefined> {
  return tx.row<SetLetterhead>(
    `select ${LETTERHEAD}, set_at as "setAt", set_by as "setBy" from letterheads
      where centre_id is not distinct from $1 order by id desc limit 1`,
    [centreId],
  );
}

/** What the papers of a centre bear: its own letterhead, else the institution's; null is the institution itself. */
export async function letterheadOf(tx: Tx, centreId: string | null): Promise<Letterhead> {
  const row = await tx.row<Letterhead>(
    `select ${LETTERHEAD} from letterheads where centre_id = $1 or centre_id is null
      order by centre_id is null, id desc limit 1`,
    [centreId],
  );
  return row ?? FIRST_LETTERHEAD;
}

/** The centres, and since when each has a letterhead of its own; the institution's comes first, with no centre. */
export async function letterheads(
  tx: Tx,
): Promise<{ readonly centreId: string | null; readonly centre: string | null; readonly setAt: Date | null }[]> {
  return tx.rows(
    `select null::uuid as "centreId", null::text as centre,
            (select max(set_at) from letterheads where centre_id is null) as "setAt"
     union all
     (select c.id, c.name, (select max(l.set_at) from letterheads l where l.centre_id = c.id)
        from centres c order by c.name, c.id)`,
  );
}

/** Sets a letterhead from now on, and says who did. */
export async function setLetterhead(
  tx: Tx,
  centreId: string | null,
  { name, address, place, signatoryName, signatoryTitle, logo }: Letterhead,
  by: string,
): Promise<void> {
  await tx.rows(
    `insert into letterheads (centre_id, name, address, place, signatory_name, signatory_title, logo, set_at, set_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [centreId, name, address, place, signatoryName, signatoryTitle, logo, tx.now, by],
  );
}

/** The centre of this id, by name; undefined when there is none. */
export async function centreName(tx: Tx, centreId: string): Promise<string | undefined> {
  return (await tx.row<{ name: string }>('select name from centres where id = $1', [centreId]))?.name;
}
