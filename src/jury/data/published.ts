import { literalsOf, type Published } from '../../platform/database/index.js';
import { SESSION_STATES } from '../rules/index.js';
import { SITS } from './members.store.js';
import { PERSONAL_DATA } from './personal-data.js';
import { SUGGESTED_VIEWS } from './suggested.views.js';

const state = literalsOf(SESSION_STATES);

/** What other rooms read of the jury in SQL: who sits in a session that was opened, and what was decided there. */
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
    'recusal_liftings',
    'recusal_requests',
    'known_employers',
    'conflict_answers',
    'decisions',
    'decision_confirmations',
    'decision_sitters',
    'minutes',
    'minutes_copies',
    'minutes_signatures',
    'presidents_prevented',
    'credit_awards',
    'judgments',
    'new_deliberations',
    'appeals',
    'appeal_advices',
    'appeal_documents',
    'appeal_silences',
  ],
  views: {
    sitting: `
      select m.person_id, m.session_id, m.president as presides from public.jury_members m join public.jury_sessions s on s.id = m.session_id
       where s.state <> ${state('PLANNED')} and ${SITS}`,
    // Where the new deliberation that a withdrawal asked for is: its line, who sits on it, and the decision once signed.
    withdrawal_line: `
      select n.withdrawal_id, a.id as item_id, s.number as session_number, s.held_on, x.sense, v.number as minutes_number,
             v.signed_at,
             array(select m.person_id from public.jury_members m
                where m.session_id = s.id and s.state <> ${state('PLANNED')} and ${SITS}
                  and not exists (select 1 from public.recusals e
                    where e.agenda_item_id = a.id and e.person_id = m.person_id)) as member_ids
        from public.new_deliberations n join public.agenda_items a on a.new_deliberation_id = n.id and a.removed_at is null
        join public.jury_sessions s on s.id = a.session_id
        left join public.decisions x on x.agenda_item_id = a.id and x.replaces_id is null and x.minutes_id is not null
        left join public.minutes v on v.id = x.minutes_id
       where n.withdrawal_id is not null`,
    // Each decision under the minutes that first had its sense: corrective minutes change its words, and no day.
    signed_decision: `
      select x.id, x.agenda_item_id as item_id, x.report_id, x.request_id, x.sense, s.jury_id, n.number as minutes_number,
             n.signed_at, public.decision_in_force(x.agenda_item_id) is not null as stands,
             (select y.own_text from public.decisions y
               where y.agenda_item_id = x.agenda_item_id and y.sense = x.sense and y.minutes_id is not null
               order by y.recorded_at desc limit 1) as reasons,
             (select m.person_id from public.jury_members m
               where m.session_id = x.session_id and m.president and ${SITS}
                 and not exists (select 1 from public.recusals e
                   where e.agenda_item_id = x.agenda_item_id and e.person_id = m.person_id)) as president_id
        from public.decisions x join public.minutes n on n.id = x.minutes_id
        join public.jury_sessions s on s.id = x.session_id
        left join public.decisions z on z.id = x.replaces_id
       where z.sense is distinct from x.sense`,
    ...SUGGESTED_VIEWS,
  },
  functions: PERSONAL_DATA,
};
