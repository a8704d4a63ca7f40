import { type AskedPlan } from '../../experience/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { HeldCredits } from '../rules/index.js';
import type { RequestAssessment } from './assessments.store.js';
import { heldFrom } from './held-credits.store.js';

/**
 * What the page of a request says beside its own columns: whose it is, for what, where, and what it was found to
 * fulfil.
 */
export interface AboutRequest {
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly centre: string;
  readonly timeZone: string;
  /** Its file is confidential, and the reader does not open it. */
  readonly hidesFile: boolean;
  /** What the diploma gives for experience. */
  readonly credits: number;
  /** The credits that their student says held elsewhere. */
  readonly held: readonly HeldCredits[];
  /** The last first. */
  readonly assessments: readonly RequestAssessment[];
  /**
   * The complement that a commission asked for, with what the file it rests on answers; null without a deposited file.
   */
  readonly complement: { readonly plans: readonly AskedPlan[]; readonly depositedAt: Date } | null;
}

type Row = Omit<AboutRequest, 'assessments' | 'complement' | 'held'> & {
  readonly held: Parameters<typeof heldFrom>[0][] | null;
  readonly complement: { plans: AskedPlan[]; depositedAt: string } | null;
  readonly assessments: (Omit<RequestAssessment, 'madeAt'> & { readonly madeAt: string })[];
};

/** Of `diploma_requests q`: its file is confidential, and the reader, whose ids are $2, does not open it. */
const HIDES_FILE = `(
  exists (select 1 from reports.standing s
    where s.report_id = q.report_id and s.until is null and s.held_as = 'outline')
  and not exists (select 1 from reports.standing s
    where s.report_id = q.report_id and s.until is null and s.held_as <> 'outline' and s.holder_id = any ($2)))`;

/** The same, in one statement. The caller has found the request under the reader's rights. */
export async function aboutRequest(tx: Tx, actor: Pick<Actor, 'holders'>, requestId: string): Promise<AboutRequest> {
  const row = await tx.row<Row>(
    `select p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn", d.credits, c.name as centre,
            c.time_zone as "timeZone",
            ${HIDES_FILE} as "hidesFile",
            coalesce((select json_agg(json_build_object('madeAt', s.made_at, 'madeBy', m.name, 'basis', s.basis,
              'outcome', s.outcome, 'result', s.result,
              'kept', (select k.json from experience.kept_assessment k where k.request_assessment_id = s.id)) order by s.position desc)
               from request_assessments s left join people.person m on m.id = s.made_by where s.request_id = q.id),
               '[]') as assessments,
            (select json_agg(h.json order by h.added_at, h.id) from diploma_requests.held_credit h
              where h.request_id = q.id) as held,
            (select json_build_object('plans',
              (select x.plans from experience.plans(v.declaration_id, q.student_id, q.diploma_id) x),
              'depositedAt', v.frozen_at)
               from reports.version v where v.report_id = q.report_id and v.frozen_at is not null order by v.number desc
               limit 1) as complement
       from diploma_requests q join people.person p on p.id = q.student_id
       join institution.diploma d on d.id = q.diploma_id join institution.centre c on c.id = q.centre_id
       where q.id = $1`,
    [requestId, actor.holders],
  );
  if (!row) throw new Error(`No request ${requestId}.`);
  // Decision 18: who does not open the file reads nothing that was drawn from it.
  const complement = row.hidesFile ? null : row.complement;
  return {
    ...row,
    held: (row.held ?? []).map(heldFrom),
    complement: complement && { ...complement, depositedAt: new Date(complement.depositedAt) },
    assessments: (row.hidesFile ? [] : row.assessments).map((one) => ({ ...one, madeAt: new Date(one.madeAt) })),
  };
}
