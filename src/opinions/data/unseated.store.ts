import type { Tx } from '../../platform/database/index.js';
import type { ReportState } from '../../reports/index.js';

/** A file that somebody examines without sitting as a professor of its centre and specialty. */
export interface Unseated {
  readonly id: string;
  readonly number: string;
  readonly state: ReportState;
  readonly centreId: string;
}

/** The files that this person examines without a living seat for them. */
export async function examinedWithoutSeat(tx: Tx, personId: string): Promise<Unseated[]> {
  return tx.rows<Unseated>(
    `select r.id, r.number, r.state, r.centre_id as "centreId"
       from reports.standing s join reports.report r on r.id = s.report_id
       join institution.diploma d on d.id = r.diploma_id
      where s.holder_id = $1 and s.held_as = 'professor' and s.until is null
        and not exists (select 1 from people.seat x
          where x.person_id = $1 and x.role = 'professor'
            and (x.centre_id = r.centre_id or x.centre_id in (select k.centre_id from reports.delegated_professor k
              where k.report_id = r.id and k.professor_id = $1))
            and x.specialty_id = d.specialty_id and x.until is null)
      order by r.number`,
    [personId],
  );
}
