/**
 * The documents that somebody sent, by weight and hash: a name may be that of another, whose file an officer carried.
 */
export const PERSONAL_DATA = {
  'personal_data (of_person uuid) returns table (data json)': `

    select json_build_object(
      'documentsSent',
      (select json_agg(json_build_object('bytes', f.bytes, 'sha256', f.sha256, 'receivedAt', f.received_at)
                       order by f.received_at, f.id)
         from public.papers f where f.received_by = of_person),
      'uploads',
      (select json_agg(json_build_object('at', u.at, 'bytes', u.bytes) order by u.at)
         from public.uploads u where u.person_id = of_person))`,
};
