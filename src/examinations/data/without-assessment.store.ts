import type { FrozenThen, Missing } from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';

/** Answers without an assessment kept with them, the first first, with what was frozen. */
export async function answeredWithoutAssessment(tx: Tx, atMost: number): Promise<Missing[]> {
  const rows = await tx.rows<{ id: string; frozen: FrozenThen }>(
    `select a.id, json_build_object(
              'periods', (select coalesce(json_agg(e.json order by e.from_date, e.id), '[]')
                                   from experience.period e where e.declaration_id = x.declaration_id),
              'retained', (select coalesce(json_agg(json_build_object('periodId', k.period_id, 'nature', k.nature,
                            'level', k.level, 'changed', k.changed, 'reason', k.reason) order by k.period_id), '[]')
                             from examination_retained_periods k where k.answer_id = a.id),
              'plans', (select p.plans from experience.plans_at(x.declaration_id, x.student_id, x.diploma_id,
                a.answered_at) p),
              'attached', null) as frozen
       from examination_answers a join examinations x on x.id = a.examination_id
      where not exists (select 1 from experience.kept_assessment k where k.answer_id = a.id)
      order by a.answered_at, a.id limit $1`,
    [atMost],
  );
  return rows.map(({ id, frozen }) => ({ kept: { answerId: id }, frozen }));
}
