import { type Centre, type Diploma } from '../../diplomas/index.js';
import type { AskedPlan, KeptAssessment, Period } from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';
import { ANSWER, type Answer } from './answers.store.js';
import { COMMISSION, type Commission } from './commissions.store.js';
import { DOCUMENT, type ExaminationDocument } from './documents.store.js';
import { PREPARED, type PreparedAnswer } from './prepared-answers.store.js';
import { POINT, type AskedPoint } from './points.store.js';

/** What an examination is about and what it holds. */
export interface ExaminationContents {
  readonly student: string;
  readonly diploma: Diploma;
  readonly centre: Centre;
  readonly periods: readonly Period[];
  /** What earlier answers ask of its student, and the periods that answer it. */
  readonly plans: readonly AskedPlan[];
  readonly points: readonly AskedPoint[];
  readonly documents: readonly Pick<ExaminationDocument, 'id' | 'name'>[];
  readonly commission: Commission | undefined;
  /** What its commission prepares, as it stands: theirs alone. */
  readonly prepared: PreparedAnswer | undefined;
  readonly answer: Answer | undefined;
  /** What was kept with the answer, else with the declaration; undefined where nothing was. */
  readonly kept: KeptAssessment | undefined;
}

interface Row {
  student: string;
  diploma: Diploma;
  centre: Centre;
  periods: Period[];
  plans: AskedPlan[];
  points: (Omit<AskedPoint, 'askedAt' | 'answeredAt'> & { askedAt: string; answeredAt: string | null })[];
  documents: Pick<ExaminationDocument, 'id' | 'name'>[];
  commission: Commission | null;
  prepared: PreparedAnswer | null;
  answer: (Omit<Answer, 'answeredAt'> & { answeredAt: string }) | null;
  kept: KeptAssessment | null;
}

/** All that the page of an examination shows of it, in one statement. The caller has seen to sight. */
export async function contentsOf(tx: Tx, examinationId: string): Promise<ExaminationContents> {
  const row = await tx.row<Row>(
    `select (select name from people.person where id = e.student_id) as student,
            (select d.json from institution.diploma d where d.id = e.diploma_id) as diploma,
            (select json_build_object('id', c.id, 'code', c.code, 'name', c.name, 'country', c.country,
              'timeZone', c.time_zone) from institution.centre c where c.id = e.centre_id) as centre,
            coalesce((select json_agg(p.json order by p.from_date, p.id) from experience.period p
              where p.declaration_id = e.declaration_id), '[]') as periods,
            (select x.plans from experience.plans(e.declaration_id, e.student_id, e.diploma_id) x) as plans,
            coalesce((select json_agg(x order by x."askedAt" desc, x.position)
              from (${POINT} where examination_id = e.id) x), '[]') as points,
            coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name) order by x."addedAt", x.id)
              from (${DOCUMENT} where d.examination_id = e.id) x), '[]') as documents,
            (select to_json(x) from (${COMMISSION} where c.id = e.commission_id) x) as commission,
            (select to_json(x) from (${PREPARED} where a.examination_id = e.id and a.commission_id = e.commission_id
              order by a.revision desc limit 1) x) as prepared,
            (select to_json(x) from (${ANSWER} where a.examination_id = e.id) x) as answer,
            case when e.answer_id is null
              then (select k.json from experience.kept_assessment k where k.declaration_id = e.declaration_id)
              else (select k.json from experience.kept_assessment k where k.answer_id = e.answer_id) end as kept
       from examinations e where e.id = $1`,
    [examinationId],
  );
  if (!row) throw new Error(`No examination ${examinationId}.`);
  return {
    ...row,
    commission: row.commission ?? undefined,
    prepared: row.prepared ?? undefined,
    kept: row.kept ?? undefined,
    answer: row.answer ? { ...row.answer, answeredAt: new Date(row.answer.answeredAt) } : undefined,
    points: row.points.map((point) => ({
      ...point,
      askedAt: new Date(point.askedAt),
      answeredAt: point.answeredAt === null ? null : new Date(point.answeredAt),
    })),
  };
}
