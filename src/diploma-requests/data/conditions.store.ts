import type { Tx } from '../../platform/database/index.js';
import { REQUEST_STATES, type AskedCondition, type DiplomaRequest } from '../rules/index.js';
import { literalsOf } from '../../platform/database/index.js';

const state = literalsOf(REQUEST_STATES);

type Said = { readonly by: string; readonly at: string };
type Row = Omit<AskedCondition, 'certified' | 'takenBack'> & {
  readonly certified: Said | null;
  readonly takenBack: (Said & { readonly why: string }) | null;
};

/**
 * What a request is asked beside experience, in order: what was asked at its deposit with who certified it; of a draft,
 * what its diploma asks now. The caller has found the request under the reader's rights.
 */
export async function conditionsOf(tx: Tx, { id }: Pick<DiplomaRequest, 'id'>): Promise<AskedCondition[]> {
  const rows = await tx.rows<Row>(
    `select x.id, x.kind, x.text_fr as "textFr", x.text_en as "textEn", x.position,
            (select json_build_object('by', p.name, 'at', c.certified_at)
               from condition_certifications c join people.person p on p.id = c.certified_by
              where c.request_id = $1 and c.condition_id = x.id and c.taken_back_at is null) as certified,
            (select json_build_object('by', p.name, 'at', c.taken_back_at, 'why', c.taken_back_why)
               from condition_certifications c join people.person p on p.id = c.taken_back_by
              where c.request_id = $1 and c.condition_id = x.id
              order by c.taken_back_at desc limit 1) as "takenBack"
       from (select a.condition_id as id, a.kind, a.text_fr, a.text_en, a.position
               from request_conditions a where a.request_id = $1
             union all
             select d.id, d.kind, d.text_fr, d.text_en, d.position
               from diploma_requests q join diplomas.condition d on d.diploma_id = q.diploma_id and d.active
              where q.id = $1 and q.state = ${state('DRAFT')}) x
      order by x.position, x.id`,
    [id],
  );
  return rows.map(({ certified, takenBack, ...condition }) => ({
    ...condition,
    certified: certified && { ...certified, at: new Date(certified.at) },
    takenBack: takenBack && { ...takenBack, at: new Date(takenBack.at) },
  }));
}

/** Asks of a request, at its first deposit, what its diploma asks that day. */
export async function askConditions(tx: Tx, { id, diplomaId }: DiplomaRequest): Promise<void> {
  await tx.rows(
    `insert into request_conditions (request_id, condition_id, kind, text_fr, text_en, position)
     select $1, id, kind, text_fr, text_en, position from diplomas.condition where diploma_id = $2 and active`,
    [id, diplomaId],
  );
}

/** How many conditions a request was asked, and how many of them nobody has certified. */
export async function countConditions(
  tx: Tx,
  requestId: string,
): Promise<{ readonly asked: number; readonly missing: number }> {
  const row = await tx.row<{ asked: number; missing: number }>(
    `select count(*)::int as asked,
            (count(*) filter (where not exists (select 1 from condition_certifications c
               where c.request_id = x.request_id and c.condition_id = x.condition_id
                 and c.taken_back_at is null)))::int as missing
       from request_conditions x where x.request_id = $1`,
    [requestId],
  );
  return row ?? { asked: 0, missing: 0 };
}

/** Certifies those of these conditions that were asked of the request and that nobody has certified. */
export async function insertCertifications(
  tx: Tx,
  requestId: string,
  conditionIds: readonly string[],
  by: string,
): Promise<void> {
  await tx.rows(
    `insert into condition_certifications (request_id, condition_id, certified_by, certified_at)
     select x.request_id, x.condition_id, $3, $4 from request_conditions x
      where x.request_id = $1 and x.condition_id = any ($2)
     on conflict (request_id, condition_id) where taken_back_at is null do nothing`,
    [requestId, conditionIds, by, tx.now],
  );
}

/** Takes back the certification in force of a condition. */
export async function endCertification(
  tx: Tx,
  { requestId, conditionId }: { readonly requestId: string; readonly conditionId: string },
  { by, why }: { readonly by: string; readonly why: string },
): Promise<void> {
  await tx.rows(
    `update condition_certifications set taken_back_by = $3, taken_back_at = $4, taken_back_why = $5
      where request_id = $1 and condition_id = $2 and taken_back_at is null`,
    [requestId, conditionId, by, tx.now, why],
  );
}
