import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of letters in SQL: that one was written, and where its sending is; never what it says. */
export const published: Published = {
  schema: 'letters',
  tables: ['letters'],
  views: {
    letter: `
      select id, person_id, thing_id, kind, cause, subject, written_at, read_at, sent_at, dropped_at, unsent_at, failure
        from public.letters`,
  },
  functions: PERSONAL_DATA,
};
