import type { FrozenThen, Missing } from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Opinions without an assessment kept with them, the first first, with what was frozen. */
export async function proposedWithoutAssessment(tx: Tx, atMost: number): Promise<Missing[]> {
  const rows = await tx.rows<{ id: string; frozen: FrozenThen }>(
    `select o.id, json_build_object(
              'periods', (select coalesce(json_agg(e.json order by e.from_date, e.id), '[]')
                                   from experience.period e where e.declaration_id = v.declaration_id),
              'retained', (select k.retained from opinions.retained(o.id) k),
              'plans', (select p.plans from experience.plans_at(v.declaration_id, r.student_id, r.diploma_id,
                o.proposed_at) p),
              'attached', null) as frozen
       from opinions o join reports.version v on v.id = o.version_id join reports.report r on r.id = o.report_id
      where not exists (select 1 from experience.kept_assessment k where k.opinion_id = o.id)
      order by o.proposed_at, o.id limit $1`,
    [atMost],
  );
  return rows.map(({ id, frozen }) => ({ kept: { opinionId: id }, frozen }));
}
