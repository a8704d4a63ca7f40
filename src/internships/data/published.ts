import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/**
 * What other rooms read of internships in SQL: what somebody may have of their own; what counts of one is a fact of
 * `experience`.
 */
export const published: Published = {
  schema: 'internships',
  tables: [
    'internships',
    'internship_approvals',
    'internship_certificates',
    'internship_courses',
    'internship_documents',
    'internship_evaluations',
    'internship_interruptions',
    'internship_terms',
    'internship_verifications',
    'amendments',
  ],
  views: {},
  functions: PERSONAL_DATA,
};
