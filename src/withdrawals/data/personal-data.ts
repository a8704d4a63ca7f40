/** The withdrawals of decisions on a student’s files, with their hearing; and what somebody opened or recorded of them. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'withdrawals',
      (select json_agg(json_build_object(
                'ground', w.ground, 'heldAgainst', w.held_against, 'openedAt', w.opened_at, 'lastDay', w.last_day,
                'state', w.state,
                'observations', (select json_agg(json_build_object('words', o.words, 'writtenAt', o.written_at)
                                                 order by o.written_at)
                                   from public.withdrawal_observations o where o.withdrawal_id = w.id),
                'papers', (select json_agg(json_build_object('name', f.name, 'addedAt', d.written_at)
                                           order by d.written_at)
                             from public.withdrawal_documents d join papers.paper f on f.id = d.paper_id
                            where d.withdrawal_id = w.id),
                'statements', (select json_agg(json_build_object('says', s.says, 'at', s.written_at)
                                               order by s.written_at)
                                 from public.withdrawal_statements s where s.withdrawal_id = w.id),
                'summonses', (select json_agg(json_build_object('heldOn', s.held_on, 'place', s.place)
                                              order by s.written_at)
                                from public.withdrawal_summonses s where s.withdrawal_id = w.id),
                'hearing', (select json_build_object('heldOn', h.held_on, 'present', h.present, 'said', h.said)
                              from public.withdrawal_hearings h where h.withdrawal_id = w.id))
                order by w.opened_at)
         from public.withdrawals w where w.student_id = of_person),
      'withdrawalsOpened',
      (select json_agg(json_build_object('ground', w.ground, 'openedAt', w.opened_at) order by w.opened_at)
         from public.withdrawals w where w.opened_by = of_person))`,
};
