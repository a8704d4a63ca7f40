import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of letters in SQL: that one was written, and where its sending is; never what it says. */
export const published: Published = {
  schema: 'letters',
  tables: ['letters', 'letter_numbers', 'letter_openings', 'letter_presentations', 'restorations'],
  views: {
    letter: `
      select l.id, l.person_id, l.thing_id, l.kind, l.cause, l.subject, l.written_at,
             coalesce(o.opened_at, l.read_at) as opened_at,
             (select max(s.presented_on) from public.letter_presentations s where s.letter_id = l.id) as presented_on, l.read_at, l.sent_at,
             l.dropped_at, l.unsent_at, l.failure
        from public.letters l left join public.letter_openings o on o.letter_id = l.id`,
  },
  functions: PERSONAL_DATA,
};
