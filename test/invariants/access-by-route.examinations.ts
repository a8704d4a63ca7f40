import { MEMBERS_OF_A_COMMISSION } from './access-by-route.moves.js';
import type { Access } from './access.js';

const KEEPERS = ['student', 'registry'] as const;
const READERS = ['student', 'registry', ...MEMBERS_OF_A_COMMISSION] as const;

/** Who may use each route of early examinations, of commissions and of what these start from. */
export const ACCESS_TO_EXAMINATIONS: Readonly<Record<string, Access>> = {
  'get /commissions': 'signed in',
  'get /commissions/:id': ['registry', ...MEMBERS_OF_A_COMMISSION],
  'post /commissions/:id/presence': MEMBERS_OF_A_COMMISSION,
  'get /complements': ['registry', 'coordinator', 'administrator'],
  'post /complements': ['registry', 'coordinator', 'administrator'],
  'post /complements/:id/end': ['registry', 'coordinator', 'administrator'],
  'get /examinations/:id/signature': MEMBERS_OF_A_COMMISSION,
  'post /examinations/:id/signature': MEMBERS_OF_A_COMMISSION,
  'get /examinations': 'signed in',
  'get /examinations/new': 'signed in',
  'post /examinations': 'signed in',
  'get /examinations/:id': READERS,
  'get /examinations/:id/documents': KEEPERS,
  'post /examinations/:id/documents': KEEPERS,
  'get /examinations/:id/documents/:document': READERS,
  'post /examinations/:id/submission/plan': KEEPERS,
  'get /examinations/:id/periods/new': KEEPERS,
  'post /examinations/:id/periods': KEEPERS,
  'get /examinations/:id/periods/:period': KEEPERS,
  'post /examinations/:id/periods/:period': KEEPERS,
  'post /examinations/:id/periods/:period/remove': KEEPERS,
};
