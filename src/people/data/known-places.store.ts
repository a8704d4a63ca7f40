import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';

/** What a form may name by an id, by the names of its fields. */
export interface NamedPlaces {
  readonly centre?: string | undefined;
  readonly specialty?: string | undefined;
  readonly jury?: string | undefined;
  readonly diploma?: string | undefined;
}

/** Refused (422) on the field whose id nothing has: a centre, a specialty, a jury, a diploma. */
export async function refuseUnknownPlaces(tx: Tx, named: NamedPlaces): Promise<Refusal | undefined> {
  const given = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const unknown = await tx.row<{ field: string }>(
    `select f.field from unnest($1::text[], $2::uuid[]) with ordinality as f(field, id, at)
      where f.id not in (select id from institution.centre where f.field = 'centre' union all select id
        from institution.specialty where f.field = 'specialty'
                          union all select id from institution.jury where f.field = 'jury' union all select id
                          from institution.diploma where f.field = 'diploma')
      order by f.at limit 1`,
    [given.map(([field]) => field), given.map(([, id]) => id)],
  );
  return unknown && refuse(422, 'platform.notAChoice', undefined, unknown.field);
}
