import { literalsOf, type Tx } from '../../platform/database/index.js';
import type { Transferred } from '../../reports/index.js';
import { REQUEST_STATES } from '../rules/index.js';

const state = literalsOf(REQUEST_STATES);

/** Those of the file, and its student's for the same diploma that names no file yet, are the other centre's. */
export async function moveRequests(
  tx: Tx,
  { reportId, studentId, diplomaId, fromId, toId }: Transferred,
): Promise<void> {
  await tx.rows(
    `update diploma_requests q set centre_id = $5
      where q.student_id = $2 and q.diploma_id = $3 and q.centre_id = $4
        and (q.report_id = $1
          or q.report_id is null and q.state not in (${state('GRANTED', 'REFUSED', 'WITHDRAWN', 'SCHEDULED')}))`,
    [reportId, studentId, diplomaId, fromId, toId],
  );
}
