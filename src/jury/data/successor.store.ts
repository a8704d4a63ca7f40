import { literalsOf, type Tx } from '../../platform/database/index.js';
import { REPORT_STATES } from '../../reports/index.js';

const state = literalsOf(REPORT_STATES);

/**
 * The same experience is not credited twice: once a file that followed this one is before the jury, or validated, its
 * own decision counts.
 */
export async function successorGoesOn(tx: Tx, reportId: string): Promise<boolean> {
  return (
    (await tx.row(
      `select 1 from reports.report where follows_id = $1 and state in (${state('FORWARDED', 'VALIDATED')})`,
      [reportId],
    )) !== undefined
  );
}
