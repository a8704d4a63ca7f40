import type { Published } from '../../platform/database/index.js';
import { OF_REPORT } from './of-report.js';
import { OWED } from './owed.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of withdrawals in SQL: what somebody owes of them, and those of one file. */
export const published: Published = {
  schema: 'withdrawals',
  tables: [
    'withdrawals',
    'withdrawal_observations',
    'withdrawal_documents',
    'withdrawal_statements',
    'withdrawal_summonses',
    'withdrawal_hearings',
  ],
  views: {},
  functions: { ...PERSONAL_DATA, ...OWED, ...OF_REPORT },
};
