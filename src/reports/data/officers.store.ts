import type { PersonLine } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { ADMITTED, REPORT_STATES, type ReportState } from '../rules/index.js';

const state = literalsOf(REPORT_STATES);

/** Of `reports r`: its centre knows its outline only. */
export const IS_RESTRICTED = `exists (
  select 1 from standings o where o.report_id = r.id and o.held_as = 'outline' and o.until is null)`;

/**
 * Of `reports r`: it was admitted, or deposited where it is confidential, is not decided, and nobody is in charge of
 * it. The rules say the same.
 */
export const LACKS_OFFICER = `(
  (r.state in (${state(...ADMITTED)}) or (r.state = ${state('RETURNED')} and exists (
    select 1 from returns x where x.report_id = r.id and x.answered_at is null and x.asked_as <> 'registry'))
    or (r.state in (${state('SUBMITTED', 'RETURNED')}) and ${IS_RESTRICTED}))
  and not exists (select 1 from standings o where o.report_id = r.id and o.held_as = 'officer' and o.until is null))`;

/** Who is in charge of a file in its registry; undefined when nobody is. */
export function officerOf(tx: Tx, reportId: string): Promise<PersonLine | undefined> {
  return tx.row<PersonLine>(
    `select p.id, p.name, p.email, p.locale, p.student_number as "studentNumber"
       from standings o join people.seat x on x.id = o.holder_id join people.person p on p.id = x.person_id
      where o.report_id = $1 and o.held_as = 'officer' and o.until is null`,
    [reportId],
  );
}

/** A file that nobody is in charge of any more. */
export interface LeftFile {
  readonly id: string;
  readonly number: string;
  readonly state: ReportState;
  readonly centreId: string;
  /** Somebody has to be: it was admitted, and no jury has decided. */
  readonly waits: boolean;
}

/** Ends what a person is in charge of by a seat that ended. Gives those files. */
export async function endChargesOf(tx: Tx, personId: string): Promise<LeftFile[]> {
  const ended = await tx.rows<{ reportId: string }>(
    `update standings o set until = $2
       from people.seat x
      where x.id = o.holder_id and o.held_as = 'officer' and o.until is null
        and x.person_id = $1 and x.until is not null
      returning o.report_id as "reportId"`,
    [personId, tx.now],
  );
  return tx.rows<LeftFile>(
    `select r.id, r.number, r.state, r.centre_id as "centreId", ${LACKS_OFFICER} as waits
       from reports r where r.id = any ($1) order by r.number`,
    [ended.map(({ reportId }) => reportId)],
  );
}
