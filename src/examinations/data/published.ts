import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of examinations in SQL: who is in a commission. */
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
  views: { commission_member: 'select commission_id, person_id from public.commission_members' },
  functions: PERSONAL_DATA,
};
