import type { Access } from './access.js';

/** Its student, its referent teacher, its centre. */
const READERS = ['student', 'registry', 'coordinator', 'professor'] as const;
const KEEPERS = ['student', 'registry'] as const;

/** Who may use each route of internships and of their amendments. */
export const ACCESS_TO_INTERNSHIPS: Readonly<Record<string, Access>> = {
  'get /internships': 'signed in',
  'get /internships/new': 'signed in',
  'post /internships': 'signed in',
  'get /internships/:id': READERS,
  'get /internships/:id/periods/new': ['student'],
  'post /internships/:id/periods': ['student'],
  'get /internships/:id/periods/:period': ['student'],
  'post /internships/:id/periods/:period': ['student'],
  'post /internships/:id/periods/:period/remove': ['student'],
  'get /internships/:id/experience': ['student'],
  'get /internships/:id/documents': ['student'],
  'post /internships/:id/documents': ['student'],
  'get /internships/:id/documents/:document': READERS,
  'post /internships/:id/documents/:document/remove': ['student'],
  'post /internships/:id/documents/:document/read-anew': ['student'],
  'get /internships/:id/course': ['registry'],
  'post /internships/:id/course': ['registry'],
  'get /internships/:id/proofs': ['registry'],
  'post /internships/:id/proofs': ['registry'],
  'post /internships/:id/host-reminders': ['registry'],
  'get /internships/:id/evaluation': ['student'],
  'post /internships/:id/evaluation': ['student'],
  'get /internships/:id/amendments/new': KEEPERS,
  'post /internships/:id/amendments': KEEPERS,
  'get /amendments/:id': READERS,
  'get /amendments/:id/terms': KEEPERS,
  'post /amendments/:id/terms': KEEPERS,
};
