/** A student’s internships with their agreements; and, by their numbers, those whose teacher somebody is. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'internships',
      (select json_agg(json_build_object(
                'number', i.number, 'diploma', d.code, 'centre', c.name, 'status', i.trainee_status,
                'state', i.state, 'openedAt', i.opened_at, 'filedOn', i.filed_on,
                'terms',
                (select json_agg(to_jsonb(t) - '{id,internship_id,host_key,tutor_key,post_key,teacher_id}'::text[]
                                 order by t.written_at, t.id)
                   from public.internship_terms t where t.internship_id = i.id),
                'periods',
                (select json_agg(json_build_object(
                          'employer', p.employer, 'job', p.job, 'functions', p.functions, 'from', p.from_date,
                          'to', p.to_date, 'approximate', p.approximate, 'suspensions', p.suspensions, 'rate', p.rate,
                          'kind', p.kind, 'inNature', p.nature, 'atLevel', p.level)
                          order by p.from_date, p.id)
                   from experience.period p where p.declaration_id = i.declaration_id),
                'documents',
                (select json_agg(json_build_object('role', x.role, 'name', f.name, 'bytes', f.bytes,
                                                   'sha256', f.sha256) order by x.added_at, x.id)
                   from public.internship_documents x join papers.paper f on f.id = x.paper_id
                  where x.internship_id = i.id),
                'course',
                (select json_build_object('creditsLeft', x.credits_left, 'need', x.need, 'together', x.together,
                                          'certifiedAt', x.certified_at)
                   from public.internship_courses x where x.internship_id = i.id),
                'approvals',
                (select json_agg(json_build_object('comment', x.comment, 'approvedAt', x.approved_at)
                                 order by x.approved_at)
                   from public.internship_approvals x join public.internship_terms t on t.id = x.terms_id
                  where t.internship_id = i.id),
                'interruptions',
                (select json_agg(json_build_object('on', x.interrupted_on, 'motive', x.motive,
                                                   'byTrainee', x.by_trainee, 'settlement', x.settlement)
                                 order by x.noted_at)
                   from public.internship_interruptions x where x.internship_id = i.id),
                'certificate',
                (select json_build_object('from', x.from_date, 'to', x.to_date, 'hours', x.hours,
                                          'gratuityCents', x.gratuity_cents, 'inSpecialty', x.in_specialty,
                                          'otherProofs', x.other_proofs, 'certifiedAt', x.certified_at)
                   from public.internship_certificates x where x.internship_id = i.id),
                'hostReminders',
                (select json_agg(x.reminded_at order by x.reminded_at)
                   from public.host_reminders x where x.internship_id = i.id),
                'evaluation',
                (select x.text from public.internship_evaluations x where x.internship_id = i.id),
                'amendments',
                (select json_agg(json_build_object('number', x.number, 'object', x.object, 'state', x.state)
                                 order by x.number)
                   from public.amendments x where x.internship_id = i.id),
                'history',
                (select json_agg(json_build_object('at', j.at, 'move', j.move, 'by', j.actor_name, 'as', j.acted_as, 'to', j.to_state,
                                                   'reason', j.reason) order by j.seq)
                   from platform.journal j where j.thing_id = i.id)) order by i.opened_at)
         from public.internships i
         join institution.diploma d on d.id = i.diploma_id
         join institution.centre c on c.id = i.centre_id
        where i.student_id = of_person),
      'internshipsTaught',
      (select json_agg(json_build_object('number', i.number, 'state', i.state) order by i.opened_at)
         from public.internships i where i.teacher_id = of_person))`,
};
