/**
 * A student’s early examinations with what they declared, what they were asked and what was answered; and the
 * commissions somebody sits in.
 */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'examinations',
      (select json_agg(json_build_object(
                'number', e.number, 'diploma', d.code, 'centre', c.name, 'state', e.state, 'openedAt', e.opened_at,
                'referenceDate', e.reference_date, 'description', e.description, 'newFact', e.new_fact,
                'periods',
                (select json_agg(json_build_object(
                          'employer', p.employer, 'job', p.job, 'functions', p.functions, 'from', p.from_date,
                          'to', p.to_date, 'approximate', p.approximate, 'suspensions', p.suspensions, 'rate', p.rate,
                          'kind', p.kind, 'inNature', p.nature, 'atLevel', p.level)
                          order by p.from_date, p.id)
                   from experience.period p where p.declaration_id = e.declaration_id),
                'documents',
                (select json_agg(json_build_object('name', f.name, 'addedAt', x.added_at) order by x.added_at)
                   from public.examination_documents x join papers.paper f on f.id = x.paper_id
                  where x.examination_id = e.id),
                'points',
                (select json_agg(json_build_object('text', t.text, 'askedAt', t.asked_at, 'dueOn', t.due_on,
                                                   'answer', t.answer) order by t.asked_at, t.position)
                   from public.examination_points t where t.examination_id = e.id),
                'answer',
                (select json_build_object('kind', a.kind, 'nature', a.nature, 'months', a.months,
                                          'reasons', a.reasoning, 'plannedEnd', a.planned_end,
                                          'answeredAt', a.answered_at)
                   from public.examination_answers a where a.id = e.answer_id),
                'history',
                (select json_agg(json_build_object('at', j.at, 'move', j.move, 'by', j.actor_name, 'as', j.acted_as, 'to', j.to_state,
                                                   'reason', j.reason) order by j.seq)
                   from platform.journal j where j.thing_id = e.id)) order by e.opened_at)
         from public.examinations e
         join institution.diploma d on d.id = e.diploma_id
         join institution.centre c on c.id = e.centre_id
        where e.student_id = of_person),
      'commissions',
      (select json_agg(json_build_object('heldOn', n.held_on, 'convenedAt', n.convened_at,
                'presentSince',
                (select s.said_at from public.commission_presences s
                  where s.commission_id = n.id and s.person_id = of_person),
                'signed',
                (select json_agg(json_build_object('examination', e.number, 'signedAt', g.signed_at)
                          order by g.signed_at)
                   from public.answer_signatures g join public.examinations e on e.id = g.examination_id
                  where g.commission_id = n.id and g.person_id = of_person),
                'prepared',
                (select json_agg(json_build_object('examination', e.number, 'preparedAt', a.prepared_at)
                          order by a.prepared_at)
                   from public.prepared_answers a join public.examinations e on e.id = a.examination_id
                  where a.commission_id = n.id and a.prepared_by = of_person)) order by n.convened_at)
         from public.commission_members m join public.commissions n on n.id = m.commission_id
        where m.person_id = of_person))`,
};
