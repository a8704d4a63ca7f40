import type { Tx } from '../platform/database/index.js';
import type { RequestAssessment } from './assessments.store.js';

/** What the page of a request says beside its own columns: whose it is, for what, where, and what it was found to fulfil. */
export interface AboutRequest {
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly centre: string;
  readonly timeZone: string;
  /** The last first. */
  readonly assessments: readonly RequestAssessment[];
}

type Row = Omit<AboutRequest, 'assessments'> & { readonly assessments: (Omit<RequestAssessment, 'madeAt'> & { readonly madeAt: string })[] };

/** The same, in one statement. The caller has found the request under the reader's rights. */
export async function aboutRequest(tx: Tx, requestId: string): Promise<AboutRequest> {
  const row = await tx.row<Row>(
    `select p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn", c.name as centre, c.time_zone as "timeZone",
            coalesce((select json_agg(json_build_object('madeAt', s.made_at, 'madeBy', m.name, 'basis', s.basis, 'outcome', s.outcome, 'result', s.result) order by s.position desc)
               from request_assessments s left join people m on m.id = s.made_by where s.request_id = q.id), '[]') as assessments
       from diploma_requests q join people p on p.id = q.student_id join diplomas d on d.id = q.diploma_id join centres c on c.id = q.centre_id where q.id = $1`,
    [requestId],
  );
  if (!row) throw new Error(`No request ${requestId}.`);
  return { ...row, assessments: row.assessments.map((one) => ({ ...one, madeAt: new Date(one.madeAt) })) };
}
