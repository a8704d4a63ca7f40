import { literalsOf, type Tx } from '../../platform/database/index.js';
import { EXAMINATION_LIFECYCLE, EXAMINATION_STATES } from '../rules/index.js';

const state = literalsOf(EXAMINATION_STATES);
const ENDED = state(...EXAMINATION_LIFECYCLE.ends);

/**
 * What an opening depends on: whether the student is enrolled there, and what they have under way for the same diploma.
 */
export interface OpeningFacts {
  readonly enrolled: boolean;
  readonly alreadyOpen: { readonly id: string; readonly number: string } | null;
}

/** What an opening depends on, for this student. */
export async function openingFacts(
  tx: Tx,
  studentId: string,
  { diplomaId, centreId }: { readonly diplomaId: string; readonly centreId: string },
): Promise<OpeningFacts> {
  const place = await tx.row<OpeningFacts>(
    `select exists (select 1 from people.enrolment n
       where n.person_id = $1 and n.diploma_id = $2 and n.centre_id = $3) as enrolled,
            (select json_build_object('id', e.id, 'number', e.number) from examinations e
              where e.student_id = $1 and e.diploma_id = $2
                and e.state not in (${state('ANSWERED')}, ${ENDED})) as "alreadyOpen"`,
    [studentId, diplomaId, centreId],
  );
  if (!place) throw new Error('Nothing is known of the place.');
  return place;
}
