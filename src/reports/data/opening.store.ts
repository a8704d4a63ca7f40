import { literalsOf, type Tx } from '../../platform/database/index.js';
import { REPORT_LIFECYCLE, REPORT_STATES, type ReportKind } from '../rules/index.js';

const state = literalsOf(REPORT_STATES);
const ENDED = state(...REPORT_LIFECYCLE.ends);

/**
 * What an opening depends on: where the student is enrolled, what was validated, and what they have under way of the
 * same kind.
 */
export interface OpeningFacts {
  readonly enrolled: boolean;
  readonly validated: boolean;
  readonly family: string | null;
  readonly alreadyOpen: { readonly id: string; readonly number: string } | null;
}

/** What an opening depends on, for this student and this kind of report. */
export async function openingFacts(
  tx: Tx,
  studentId: string,
  { diplomaId, centreId, kind }: { readonly diplomaId: string; readonly centreId: string; readonly kind: ReportKind },
): Promise<OpeningFacts> {
  const row = await tx.row<OpeningFacts>(
    `select exists (select 1 from people.enrolment e
       where e.person_id = $1 and e.diploma_id = $2 and e.centre_id = $3) as enrolled,
            exists (select 1 from reports v
              where v.student_id = $1 and v.diploma_id = $2 and v.state = ${state('VALIDATED')}) as validated,
            (select family from institution.diploma where id = $2) as family,
            (select json_build_object('id', r.id, 'number', r.number) from reports r
              where r.student_id = $1 and r.diploma_id = $2 and r.kind = $4
                and r.state not in (${ENDED})) as "alreadyOpen"`,
    [studentId, diplomaId, centreId, kind],
  );
  return row ?? { enrolled: false, validated: false, family: null, alreadyOpen: null };
}
