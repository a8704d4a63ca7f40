import type { FrozenThen, Missing } from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';

/** What a decision stands on: what its request carried before the jury, or the decision that it replaces. */
export interface StandsOn {
  readonly requestAssessmentId: string | null;
  readonly replacesId: string | null;
}

/** What a decision stands on. */
export async function standsOn(tx: Tx, decisionId: string): Promise<StandsOn> {
  const row = await tx.row<StandsOn>(
    `select coalesce(x.replaces_id, (select n.decision_id from agenda_items a
              join new_deliberations n on n.id = a.new_deliberation_id where a.id = x.agenda_item_id)) as "replacesId",
            (select s.id from assessments_before_jury(x.agenda_item_id) s order by s.position desc
              limit 1) as "requestAssessmentId"
       from decisions x where x.id = $1`,
    [decisionId],
  );
  if (!row) throw new Error(`No decision ${decisionId}.`);
  return row;
}

/** The version and the opinion that the jury had, and the assessment attached before it, of a decision. */
export async function frozenThen(tx: Tx, decisionId: string): Promise<FrozenThen> {
  const row = await tx.row<FrozenThen>(
    `select (select coalesce(json_agg(e.json order by e.from_date, e.id), '[]') from experience.period e
              where e.declaration_id = v.declaration_id) as periods,
            (select k.retained from opinions.retained(a.opinion_id) k) as retained,
            (select p.plans from experience.plans_at(v.declaration_id, r.student_id, r.diploma_id,
              a.entered_at) p) as plans,
            (select json_build_object('weighed', s.result, 'versionId', s.ruleset_version_id)
               from assessments_before_jury(a.id) s order by s.position desc limit 1) as attached
       from decisions x join agenda_items a on a.id = x.agenda_item_id
       join reports.version v on v.id = x.version_id join reports.report r on r.id = x.report_id
      where x.id = $1`,
    [decisionId],
  );
  if (!row) throw new Error(`No decision ${decisionId}.`);
  return row;
}

/** Signed decisions without an assessment kept with them, the first first, with what proves theirs. */
export async function decidedWithoutAssessment(tx: Tx, atMost: number): Promise<Missing[]> {
  const rows = await tx.rows<{ id: string }>(
    `select x.id from decisions x
      where x.minutes_id is not null and x.report_id is not null
        and not exists (select 1 from experience.kept_assessment k where k.decision_id = x.id)
      order by x.recorded_at, x.id limit $1`,
    [atMost],
  );
  const missing: Missing[] = [];
  for (const { id } of rows) missing.push({ kept: { decisionId: id }, frozen: await frozenThen(tx, id) });
  return missing;
}
