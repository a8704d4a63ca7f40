/** The links by which somebody was to choose what they sign in with: when, and by which way; never a link. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'accountLinks',
      (select json_agg(json_build_object('way', r.way, 'askedAt', r.asked_at, 'handedOverAt', r.handed_at,
                                         'endedAt', r.ended_at) order by r.asked_at)
         from public.password_link_requests r where r.person_id = of_person),
      'accountLinksMade',
      (select json_agg(json_build_object('madeAt', l.made_at, 'endsAt', l.ends_at, 'usedAt', l.used_at)
                       order by l.made_at)
         from public.password_links l where l.person_id = of_person))`,
};
