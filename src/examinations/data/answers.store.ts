import type { GivenSignature } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { EXAMINATION_STATES, type AnswerKind, type RetainedPeriod } from '../rules/index.js';

const state = literalsOf(EXAMINATION_STATES);

/** What a commission answered, once and for all. */
export interface Answer {
  readonly id: string;
  readonly kind: AnswerKind;
  readonly nature: string | null;
  readonly months: number | null;
  readonly reasoning: string;
  readonly plannedEnd: string | null;
  readonly answeredAt: Date;
  /** Those who signed it, the chair first; before there was a chair, the member who gave it. */
  readonly answeredBy: readonly string[];
  readonly retained: readonly RetainedPeriod[];
}

/** An answer, for one alone as among the rest of its examination. */
export const ANSWER = `select a.id, a.kind, a.nature, a.months, a.reasoning,
         to_char(a.planned_end, 'YYYY-MM-DD') as "plannedEnd", a.answered_at as "answeredAt",
         coalesce((select json_agg(x.name order by s.person_id = a.answered_by desc, s.signed_at)
                     from answer_signatures s join people.person x on x.id = s.person_id
                    where s.examination_id = a.examination_id and s.revision = a.revision),
                  json_build_array(p.name)) as "answeredBy",
         coalesce((select json_agg(json_build_object('periodId', k.period_id, 'nature', k.nature, 'level', k.level,
           'changed', k.changed, 'reason', k.reason))
                     from examination_retained_periods k where k.answer_id = a.id), '[]') as retained
    from examination_answers a join people.person p on p.id = a.answered_by`;

/** The answer to an examination: the caller has seen to sight. */
export async function answerTo(tx: Tx, examinationId: string): Promise<Answer | undefined> {
  return tx.row<Answer>(`${ANSWER} where a.examination_id = $1`, [examinationId]);
}

/** Writes an answer with what it retains. Nothing edits it afterwards: the database refuses. */
export async function writeAnswer(
  tx: Tx,
  { by }: GivenSignature,
  answer: Omit<Answer, 'answeredAt' | 'answeredBy'> & {
    readonly examinationId: string;
    readonly commissionId: string;
    /** In whose name it is given: the chair's; before there was one, the member's who gives it. */
    readonly chairId: string | null;
    /** Of what was prepared and signed. */
    readonly revision: number | null;
  },
): Promise<void> {
  await tx.rows(
    `insert into examination_answers (id, examination_id, commission_id, kind, nature, months, reasoning, planned_end,
       answered_by, answered_at, revision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      answer.id,
      answer.examinationId,
      answer.commissionId,
      answer.kind,
      answer.nature,
      answer.months,
      answer.reasoning,
      answer.plannedEnd,
      answer.chairId ?? by.personId,
      tx.now,
      answer.revision,
    ],
  );
  await tx.rows(
    `insert into examination_retained_periods (answer_id, period_id, nature, level, changed, reason)
     select $1, "periodId", nature, level, changed, reason
     from json_to_recordset($2) as x ("periodId" uuid, nature boolean, level boolean, changed boolean, reason text)`,
    [answer.id, JSON.stringify(answer.retained)],
  );
}

/** The answers whose planned end has come, of examinations that still stand, in the last month: for the reminder. */
export async function answersPlannedToEnd(tx: Tx): Promise<
  {
    examinationId: string;
    answerId: string;
    number: string;
    studentId: string;
    locale: 'fr' | 'en';
    plannedEnd: string;
  }[]
> {
  return tx.rows(
    `select e.id as "examinationId", a.id as "answerId", e.number, e.student_id as "studentId", p.locale,
            to_char(a.planned_end, 'YYYY-MM-DD') as "plannedEnd"
       from examination_answers a join examinations e on e.id = a.examination_id
       join people.person p on p.id = e.student_id join institution.centre c on c.id = e.centre_id
      where e.state = ${state('ANSWERED')} and a.planned_end <= ($1::timestamptz at time zone c.time_zone)::date
        and a.planned_end > ($1::timestamptz at time zone c.time_zone)::date - 31
        and not exists (select 1 from letters.letter l where l.cause = 'plan:' || a.id and l.person_id = e.student_id)
      order by a.planned_end, a.id`,
    [tx.now],
  );
}
