import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** Other rooms ask `rightToSign`: they read nothing of delegations in SQL. */
export const published: Published = {
  schema: 'delegations',
  tables: ['delegations'],
  views: {},
  functions: PERSONAL_DATA,
};
