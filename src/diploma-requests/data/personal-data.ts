/** A student’s diploma requests. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'requests',
      (select json_agg(json_build_object(
                'number', q.number, 'diploma', d.code, 'year', q.academic_year, 'state', q.state,
                'openedAt', q.opened_at, 'plan', q.plan,
                'restsOnCreditsHeld', q.without_report,
                'heldCredits',
                (select json_agg(json_build_object('kind', h.kind, 'body', h.body, 'decidedOn', h.decided_on,
                                                   'reference', h.reference, 'credits', h.credits,
                                                   'certifiedAt', h.certified_at, 'removedAt', h.removed_at,
                                                   'why', h.removed_why) order by h.added_at)
                   from public.held_credits h where h.request_id = q.id),
                'conditions',
                (select json_agg(json_build_object('condition', x.text_fr, 'certifiedAt', c.certified_at,
                                                   'takenBackAt', c.taken_back_at, 'why', c.taken_back_why)
                                 order by x.position, c.certified_at)
                   from public.request_conditions x
                   left join public.condition_certifications c
                     on c.request_id = x.request_id and c.condition_id = x.condition_id
                  where x.request_id = q.id),
                'history',
                (select json_agg(json_build_object('at', j.at, 'move', j.move, 'by', j.actor_name, 'as', j.acted_as, 'to', j.to_state,
                                                   'reason', j.reason) order by j.seq)
                   from platform.journal j where j.thing_id = q.id)) order by q.opened_at)
         from public.diploma_requests q join institution.diploma d on d.id = q.diploma_id
        where q.student_id = of_person))`,
};
