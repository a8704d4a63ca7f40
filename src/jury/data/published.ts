import { literalsOf, type Published } from '../../platform/database/index.js';
import { SESSION_STATES } from '../rules/index.js';
import { SITS } from './members.store.js';
import { PERSONAL_DATA } from './personal-data.js';

const state = literalsOf(SESSION_STATES);

/** What other rooms read of the jury in SQL: who sits in a session that was opened. */
export const published: Published = {
  schema: 'jury',
  tables: [
    'jury_sessions',
    'jury_members',
    'appointment_orders',
    'composition_changes',
    'convocations',
    'attendances',
    'attendance_sheets',
    'absences_of_members',
    'distance_sittings',
    'jury_files',
    'agenda_items',
    'positions',
    'recusals',
    'decisions',
    'decision_confirmations',
    'decision_sitters',
    'minutes',
    'minutes_copies',
    'minutes_signatures',
    'presidents_prevented',
    'credit_awards',
    'appeals',
    'appeal_advices',
    'appeal_documents',
    'appeal_silences',
  ],
  views: {
    sitting: `
      select m.person_id, m.session_id from public.jury_members m join public.jury_sessions s on s.id = m.session_id
       where s.state <> ${state('PLANNED')} and ${SITS}`,
  },
  functions: PERSONAL_DATA,
};
