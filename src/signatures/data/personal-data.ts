/** What somebody signed or refused to sign, and what is theirs to sign. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'signatures',
      (select json_agg(json_build_object('document', s.title, 'role', p.role, 'name', g.name, 'quality', g.quality,
                                         'signedOn', g.signed_on, 'how', g.how, 'sha256', g.sha256,
                                         'void', s.voided_at is not null) order by g.written_at)
         from public.signatures g
         join public.signature_sheets s on s.id = g.sheet_id
         join public.signature_parties p on p.sheet_id = g.sheet_id and p.party = g.party
        where g.person_id = of_person or p.holder_id = of_person),
      'refusals',
      (select json_agg(json_build_object('document', s.title, 'reason', x.reason, 'refusedAt', x.refused_at)
                       order by x.refused_at)
         from public.signature_refusals x join public.signature_sheets s on s.id = x.sheet_id
        where x.person_id = of_person))`,
};
