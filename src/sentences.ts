import { sentences as api } from './api/index.js';
import { sentences as delegations } from './delegations/index.js';
import { sentences as jobs } from './desk/index.js';
import { sentences as requests } from './diploma-requests/index.js';
import { sentences as institution } from './diplomas/index.js';
import { sentences as examinations } from './examinations/index.js';
import { rulesetSentences as rulesets, sentences as experience } from './experience/index.js';
import { sentences as internships } from './internships/index.js';
import { sentences as jury } from './jury/index.js';
import { sentences as letters } from './letters/index.js';
import { sentences as opinions } from './opinions/index.js';
import { sentences as papers } from './papers/index.js';
import { sentences as passwords } from './passwords/index.js';
import { sentences as people } from './people/index.js';
import { sentences as lifecycle } from './platform/lifecycle/pages/index.js';
import { sentences as platform, type Catalogues } from './platform/web/index.js';
import { carriedSentences as carried, sentences as reports } from './reports/index.js';
import { sentences as signatures } from './signatures/index.js';
import { sentences as withdrawals } from './withdrawals/index.js';

/** All that the portal says when it refuses, and once an act is done, by the name that the codes begin with. */
export const sentences: Catalogues = {
  platform,
  lifecycle,
  people,
  passwords,
  institution,
  experience,
  rulesets,
  papers,
  delegations,
  letters,
  signatures,
  examinations,
  internships,
  reports,
  carried,
  opinions,
  requests,
  jury,
  withdrawals,
  jobs,
  api,
};
