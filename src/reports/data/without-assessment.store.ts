import type { FrozenThen, Missing } from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Deposits without an assessment kept with them, the first first, with what was frozen. */
export async function depositedWithoutAssessment(tx: Tx, atMost: number): Promise<Missing[]> {
  const rows = await tx.rows<{ id: string; frozen: FrozenThen }>(
    `select v.id, json_build_object(
              'periods', (select coalesce(json_agg(e.json order by e.from_date, e.id), '[]')
                                   from experience.period e where e.declaration_id = v.declaration_id),
              'retained', null,
              'plans', (select p.plans from experience.plans_at(v.declaration_id, r.student_id, r.diploma_id,
                v.frozen_at) p),
              'attached', null) as frozen
       from report_versions v join reports r on r.id = v.report_id
      where v.frozen_at is not null
        and not exists (select 1 from experience.kept_assessment k where k.version_id = v.id)
      order by v.frozen_at, v.id limit $1`,
    [atMost],
  );
  return rows.map(({ id, frozen }) => ({ kept: { versionId: id }, frozen }));
}
