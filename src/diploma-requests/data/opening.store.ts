import { literalsOf, type Tx } from '../../platform/database/index.js';
import { REQUEST_LIFECYCLE, REQUEST_STATES, type OpeningFacts } from '../rules/index.js';

const state = literalsOf(REQUEST_STATES);
const ENDED = state(...REQUEST_LIFECYCLE.ends);

/** What an opening depends on, for this student and this academic year. */
export async function openingFacts(tx: Tx, studentId: string, diplomaId: string, year: number): Promise<OpeningFacts> {
  const place = await tx.row<OpeningFacts>(
    `select exists (select 1 from diploma_requests g
              where g.student_id = $1 and g.diploma_id = $2 and g.state = ${state('GRANTED')}) as granted,
            (select json_build_object('id', q.id, 'number', q.number) from diploma_requests q
              where q.student_id = $1 and q.diploma_id = $2 and q.academic_year = $3
                and q.state not in (${ENDED})) as "alreadyOpen"`,
    [studentId, diplomaId, year],
  );
  if (!place) throw new Error('Nothing is known of the place.');
  return place;
}
