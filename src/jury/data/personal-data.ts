/**
 * The signed decisions on a student’s files and their appeals; and the sessions where somebody sits, with what was said
 * of their sitting. Why somebody was recused is theirs where they said it themselves: other words are the secretary’s.
 */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'decisions',
      (select json_agg(json_build_object('file', r.number, 'request', q.number, 'sense', x.sense, 'reasons', x.own_text,
                                         'adoptsProposal', x.adopts_proposal, 'minutes', m.number,
                                         'credits', (select w.credits from public.credit_awards w
                                            where w.decision_id = x.id),
                                         'signedAt', m.signed_at,
                                         'replacedBy', (select v.number from public.decisions z
                                            join public.minutes v on v.id = z.minutes_id
                                            where z.id = public.replaced_by(x.agenda_item_id)),
                                         'annulledBy', (select g.number from public.judgments g
                                            where g.agenda_item_id = x.agenda_item_id)) order by m.signed_at)
         from public.decisions x
         join public.minutes m on m.id = x.minutes_id
         join diploma_requests.request q on q.id = x.request_id
         left join reports.report r on r.id = x.report_id
        where q.student_id = of_person),
      'appeals',
      (select json_agg(json_build_object('filedAt', a.filed_at, 'grounds', a.grounds, 'state', a.state,
                                         'papers',
                                         (select json_agg(json_build_object('name', f.name, 'addedAt', d.added_at) order by d.added_at)
                                            from public.appeal_documents d
                                            join papers.paper f on f.id = d.paper_id
                                           where d.appeal_id = a.id),
                                         'rejectedBySilenceOn',
                                         (select w.rejected_on from public.appeal_silences w where w.appeal_id = a.id))
                       order by a.filed_at)
         from public.appeals a where a.student_id = of_person),
      'adviceGiven',
      (select json_agg(json_build_object('given', v.given, 'words', v.words, 'notedAt', v.noted_at) order by v.noted_at)
         from public.appeal_advices v where v.noted_by = of_person),
      'appealsAnswered',
      (select json_agg(json_build_object('state', a.state, 'filedAt', a.filed_at) order by a.filed_at)
         from public.appeals a where a.answered_by = of_person),
      'sessions',
      (select json_agg(json_build_object('number', s.number, 'heldOn', s.held_on, 'quality', m.quality,
                                         'place', m.place, 'attended', m.attended,
                                         'attendance', (select json_build_object('how', t.how, 'signedAt', t.signed_at,
                                            'leftAt', t.left_at) from public.attendances t
                                            where t.session_id = s.id and t.person_id = m.person_id),
                                         'absence', (select b.reason from public.absences_of_members b
                                            where b.session_id = s.id and b.person_id = m.person_id),
                                         'endedAt', m.ended_at,
                                         'convenedAt', (select c.convened_at from public.convocations c
                                            where c.session_id = s.id and c.person_id = m.person_id)) order by s.held_on)
         from public.jury_members m join public.jury_sessions s on s.id = m.session_id
        where m.person_id = of_person),
      'minutesSigned',
      (select json_agg(json_build_object('session', s.number, 'digest', x.digest, 'signedAt', x.signed_at,
                                         'voidedAt', x.voided_at) order by x.signed_at)
         from public.minutes_signatures x join public.jury_sessions s on s.id = x.session_id
        where x.person_id = of_person),
      'recusals',
      (select json_agg(json_build_object('kind', x.kind, 'reason', case when x.noted_by = of_person then x.reason end,
                                         'notedAt', x.noted_at) order by x.noted_at)
         from public.recusals x where x.person_id = of_person),
      'recusalsAsked',
      (select json_agg(json_build_object('reason', q.reason, 'askedAt', q.asked_at, 'stepsAside', q.steps_aside,
                                         'answer', q.answer, 'answeredAt', q.answered_at) order by q.asked_at)
         from public.recusal_requests q where q.student_id = of_person),
      'conflictsSuggested',
      (select json_agg(json_build_object('kind', c.kind, 'recused', c.recused, 'answeredAt', c.answered_at) order by c.answered_at)
         from public.conflict_answers c where c.person_id = of_person),
      'employers',
      (select json_agg(json_build_object('employer', k.employer, 'notedAt', k.noted_at) order by k.noted_at)
         from public.known_employers k where k.person_id = of_person),
      'recusalsLifted',
      (select json_agg(json_build_object('kind', l.kind, 'reason', case when l.noted_by = of_person then l.reason end,
                                         'notedAt', l.noted_at, 'liftedAt', l.answered_at) order by l.answered_at)
         from public.recusal_liftings l where l.person_id = of_person and l.lifted),
      'positionsNoted',
      (select json_agg(json_build_object('notedAt', x.noted_at) order by x.noted_at)
         from public.positions x where x.person_id = of_person))`,
};
