import type { Published } from '../../platform/database/index.js';

/** What other rooms read in SQL of the settings, and of what diplomas ask beside experience. */
export const published: Published = {
  schema: 'diplomas',
  tables: ['settings', 'diploma_conditions'],
  views: {
    setting: 'select name, value from public.settings',
    condition: 'select id, diploma_id, kind, text_fr, text_en, position, active from public.diploma_conditions',
  },
};
