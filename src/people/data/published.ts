import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of people in SQL. */
export const published: Published = {
  schema: 'people',
  tables: [
    'people',
    'seats',
    'seat_last_days',
    'enrolments',
    'absences',
    'account_events',
    'web_sessions',
    'sign_in_attempts',
    'sign_in_delays',
    'network_failures',
    'known_devices',
    'personal_tokens',
  ],
  views: {
    person: 'select id, name, email, locale, student_number, disabled_at, civility from public.people',
    seat: 'select id, person_id, role, centre_id, until, specialty_id, jury_id, last_day from public.seats',
    enrolment: 'select person_id, centre_id, diploma_id, academic_year from public.enrolments',
  },
  functions: PERSONAL_DATA,
};
