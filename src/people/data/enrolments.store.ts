import type { Tx } from '../../platform/database/index.js';

/** Where and for what a student is enrolled, in an academic year: 2026 is 2026-2027. */
export interface NewEnrolment {
  readonly personId: string;
  readonly centreId: string;
  readonly diplomaId: string;
  readonly academicYear: number;
}

/** Enrols a student; one who is already enrolled so stays as they are. */
export async function enrol(tx: Tx, enrolment: NewEnrolment): Promise<void> {
  await tx.rows(
    `insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [enrolment.personId, enrolment.centreId, enrolment.diplomaId, enrolment.academicYear],
  );
}

/** Whether somebody is enrolled for this diploma in this centre, or ever was. */
export async function isEnrolled(
  tx: Tx,
  {
    personId,
    diplomaId,
    centreId,
  }: { readonly personId: string; readonly diplomaId: string; readonly centreId: string },
): Promise<boolean> {
  const found = await tx.row(
    'select 1 from enrolments where person_id = $1 and diploma_id = $2 and centre_id = $3 limit 1',
    [personId, diplomaId, centreId],
  );
  return found !== undefined;
}
