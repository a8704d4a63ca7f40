import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';
import { DAYS, TO_HAND_OVER } from './to-hand-over.js';

/** What other rooms read of passwords in SQL: what a registry officer may hand over. */
export const published: Published = {
  schema: 'passwords',
  tables: ['password_links', 'password_link_requests'],
  views: {},
  functions: {
    ...PERSONAL_DATA,
    // The requests whose link this officer may hand over, in the centres of their registry.
    'links_to_hand_over (officer uuid, centres uuid[], at timestamptz) returns table (request_id uuid)': `
      select r.id from public.password_link_requests r join people.person p on p.id = r.person_id
       where ${TO_HAND_OVER.replace('$3', `($3 - interval '${DAYS} days')`)}`,
  },
};
