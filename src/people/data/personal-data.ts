/** Who somebody is, where they sit and are enrolled, and what was done to their account; never a secret. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'person',
      (select json_build_object('name', p.name, 'email', p.email, 'studentNumber', p.student_number,
                                'language', p.locale, 'civility', p.civility, 'since', p.created_at)
         from public.people p where p.id = of_person),
      'enrolments',
      (select json_agg(json_build_object('centre', c.name, 'diploma', d.code, 'year', e.academic_year)
                       order by e.academic_year)
         from public.enrolments e
         join institution.centre c on c.id = e.centre_id
         join institution.diploma d on d.id = e.diploma_id
        where e.person_id = of_person),
      'seats',
      (select json_agg(json_build_object('role', s.role, 'since', s.since, 'until', s.until, 'lastDay', s.last_day,
                                         'delegation', s.delegation) order by s.since)
         from public.seats s where s.person_id = of_person),
      'account',
      (select json_agg(json_build_object('at', e.at, 'event', e.event, 'by', e.actor_name, 'as', e.acted_as,
                                         'network', e.network, 'reason', e.reason) order by e.id)
         from public.account_events e where e.person_id = of_person),
      'signedIn',
      (select json_agg(json_build_object('at', s.signed_in_at, 'seenAt', s.seen_at, 'endsAt', s.ends_at)
                       order by s.signed_in_at)
         from public.web_sessions s where s.person_id = of_person),
      'knownDevices',
      (select json_agg(json_build_object('signedInAt', k.signed_in_at, 'endsAt', k.ends_at) order by k.signed_in_at)
         from public.known_devices k where k.person_id = of_person),
      'programAccess',
      (select json_agg(json_build_object('madeAt', t.made_at, 'lastUsedAt', t.last_used_at,
                                         'revokedAt', t.revoked_at) order by t.made_at)
         from public.personal_tokens t where t.person_id = of_person),
      'absences',
      (select json_agg(json_build_object('from', a.first_day, 'to', a.last_day) order by a.first_day)
         from public.absences a where a.person_id = of_person))`,
};
