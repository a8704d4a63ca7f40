import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of examinations in SQL: who is in a commission, and whom it answered. */
export const published: Published = {
  schema: 'examinations',
  tables: [
    'examinations',
    'examination_answers',
    'examination_points',
    'examination_retained_periods',
    'commissions',
    'commission_members',
    'commission_departures',
    'commission_presences',
    'commission_requests',
    'prepared_answers',
    'answer_signatures',
    'typical_complements',
    'examination_documents',
  ],
  views: {
    commission_member: 'select commission_id, person_id from public.commission_members',
    // Who was in the commission that answered an examination.
    examiner: `
      select e.id as examination_id, e.number, e.student_id, m.person_id
        from public.examinations e join public.commission_members m on m.commission_id = e.commission_id
       where e.answer_id is not null`,
  },
  functions: PERSONAL_DATA,
};
