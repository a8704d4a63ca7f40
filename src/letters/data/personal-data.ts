/** The letters that somebody was written. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'letters',
      (select json_agg(json_build_object('writtenAt', l.written_at, 'subject', l.subject, 'body', l.body,
                                         'number', n.number, 'sentAt', l.sent_at, 'openedAt', o.opened_at,
                  'presentations', (select json_agg(json_build_object('number', s.number, 'presentedOn', s.presented_on,
                        'outcome', s.outcome, 'correctedBecause', s.reason, 'recordedAt', s.recorded_at)
                        order by s.recorded_at)
                      from public.letter_presentations s where s.letter_id = l.id),
                   'readAt', l.read_at)
                       order by l.written_at, l.id)
         from public.letters l left join public.letter_openings o on o.letter_id = l.id
         left join public.letter_numbers n on n.letter_id = l.id where l.person_id = of_person))`,
};
