import { REQUEST_STATES } from '../../diploma-requests/index.js';
import { centresOf, type Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';

const state = literalsOf(REQUEST_STATES);

/** An admissible request that its registry may put before a session. */
export interface AdmissibleRequest {
  readonly id: string;
  readonly number: string;
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly juryId: string;
  readonly juryFr: string;
  readonly juryEn: string;
  /** Null of one that rests on credits held already. */
  readonly proposal: 'FAVOURABLE' | 'UNFAVOURABLE' | null;
  readonly stateSince: Date;
}

/**
 * The admissible requests of the centres whose registry this actor keeps, those on a confidential file where they are in
 * charge of it, the oldest first. At most 200: a session takes fewer.
 */
export async function admissibleRequests(tx: Tx, actor: Actor): Promise<AdmissibleRequest[]> {
  const centres = centresOf(actor, 'registry');
  return tx.rows<AdmissibleRequest>(
    `select q.id, q.number, p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn",
            d.jury_id as "juryId", j.name_fr as "juryFr", j.name_en as "juryEn", r.opinion_sense as proposal,
            q.state_since as "stateSince"
       from diploma_requests.request q join people.person p on p.id = q.student_id
       join institution.diploma d on d.id = q.diploma_id join institution.jury j on j.id = d.jury_id
       left join reports.report r on r.id = q.report_id
      where q.centre_id = any ($1) and q.state = ${state('ADMISSIBLE')}
        and (q.report_id is null or exists (select 1 from reports.standing s where s.report_id = r.id and s.until is null
          and s.held_as in ('registry', 'officer') and s.holder_id = any ($2)))
      order by q.state_since, q.id limit 200`,
    [centres, actor.holders],
  );
}
