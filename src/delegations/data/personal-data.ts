/** The delegations of signature that somebody gave or was given. */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'delegations',
      (select json_agg(json_build_object('reference', d.reference, 'given', d.delegator_id = of_person,
                                         'scopes', d.scopes, 'startsOn', d.starts_on, 'endsOn', d.ends_on,
                                         'endedAt', d.ended_at) order by d.starts_on)
         from public.delegations d where of_person in (d.delegator_id, d.delegate_id)),
      'delegationsRecorded',
      (select json_agg(json_build_object('reference', d.reference, 'recordedAt', d.recorded_at) order by d.recorded_at)
         from public.delegations d where d.recorded_by = of_person))`,
};
