import type { Tx } from '../../platform/database/index.js';

/** A request for a diploma, and the academic year it is made for, named by the year that starts in. */
export interface RequestedYear {
  readonly requestId: string;
  readonly studentId: string;
  readonly diplomaId: string;
  readonly academicYear: number;
}

/** Writes for which academic year a diploma is asked: what is open of it is weighed by the rules of that year. */
export async function writeRequestedYear(
  tx: Tx,
  { requestId, studentId, diplomaId, academicYear }: RequestedYear,
): Promise<void> {
  await tx.rows(
    `insert into requested_years (request_id, student_id, diploma_id, academic_year) values ($1, $2, $3, $4)
     on conflict (request_id) do nothing`,
    [requestId, studentId, diplomaId, academicYear],
  );
}

/** Writes that a request is withdrawn or decided: it says no more by which rules its student is weighed. */
export async function endRequestedYear(tx: Tx, requestId: string): Promise<void> {
  await tx.rows('update requested_years set ended_at = $2 where request_id = $1 and ended_at is null', [
    requestId,
    tx.now,
  ]);
}

/** Writes that a request that was decided is asked again: it says once more by which rules its student is weighed. */
export async function reopenRequestedYear(tx: Tx, requestId: string): Promise<void> {
  await tx.rows('update requested_years set ended_at = null where request_id = $1 and ended_at is not null', [
    requestId,
  ]);
}
