import type { Published } from '../../platform/database/index.js';

/** What other rooms read of the settings in SQL. */
export const published: Published = {
  schema: 'diplomas',
  tables: ['settings'],
  views: { setting: 'select name, value from public.settings' },
};
