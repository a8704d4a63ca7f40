import type { Published } from '../database/index.js';

/** What rooms read of platform's tables in SQL: the journal. */
export const published: Published = {
  schema: 'platform',
  tables: ['journal', 'lifecycle_moves', 'job_acts', 'job_runners', 'counters'],
  views: {
    journal: `
      select id, thing, thing_id, seq, at, actor_id, actor_name, acted_as, move, from_state, to_state, reason, documents
        from public.journal`,
  },
};
