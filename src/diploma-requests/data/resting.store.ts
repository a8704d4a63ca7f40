import { literalsOf, type Tx } from '../../platform/database/index.js';
import { REPORT_STATES } from '../../reports/index.js';
import { REQUEST_STATES } from '../rules/index.js';

const requestState = literalsOf(REQUEST_STATES);
const reportState = literalsOf(REPORT_STATES);

/**
 * The oldest request of this file's student for the same diploma, without a living file and never before a jury, rests
 * on it from now on.
 */
export async function restOnReport(tx: Tx, reportId: string): Promise<void> {
  await tx.rows(
    `update diploma_requests set report_id = $1 where id = (
       select q.id from diploma_requests q
       join reports.report r on r.id = $1 and q.student_id = r.student_id and q.diploma_id = r.diploma_id
         and q.centre_id = r.centre_id
        where q.state in (${requestState('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION')})
          and (q.report_id is null
            or (exists (select 1 from reports.report old
                where old.id = q.report_id and old.state in (${reportState('WITHDRAWN', 'NOT_VALIDATED')}))
              and not exists (select 1 from platform.journal j where j.thing_id = q.id and j.move = 'schedule')))
        order by q.academic_year, q.opened_at limit 1 for update of q)`,
    [reportId],
  );
}
