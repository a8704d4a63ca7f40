import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of diploma requests in SQL. */
export const published: Published = {
  schema: 'diploma_requests',
  tables: ['diploma_requests', 'request_assessments'],
  views: {
    request: `
      select id, number, state, state_since, student_id, diploma_id, centre_id, report_id, academic_year
        from public.diploma_requests`,
  },
  functions: PERSONAL_DATA,
};
