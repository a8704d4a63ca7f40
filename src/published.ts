import type { Published } from './platform/database/index.js';
import { published as platform } from './platform/journal/published.js';
import { published as delegations } from './delegations/data/published.js';
import { published as diplomaRequests } from './diploma-requests/data/published.js';
import { published as diplomas } from './diplomas/data/published.js';
import { published as examinations } from './examinations/data/published.js';
import { published as experience } from './experience/data/published.js';
import { published as institution } from './institution/data/published.js';
import { published as internships } from './internships/data/published.js';
import { published as jury } from './jury/data/published.js';
import { published as letters } from './letters/data/published.js';
import { published as opinions } from './opinions/data/published.js';
import { published as papers } from './papers/data/published.js';
import { published as passwords } from './passwords/data/published.js';
import { published as people } from './people/data/published.js';
import { published as reports } from './reports/data/published.js';
import { published as signatures } from './signatures/data/published.js';
import { published as withdrawals } from './withdrawals/data/published.js';

/** What each room publishes in SQL, in corridor order: a view of a room may read those of the rooms before it. */
export const PUBLISHED: readonly Published[] = [
  platform,
  institution,
  people,
  diplomas,
  experience,
  papers,
  delegations,
  letters,
  passwords,
  signatures,
  examinations,
  internships,
  reports,
  opinions,
  diplomaRequests,
  jury,
  withdrawals,
];
