import type { Access } from './access.js';

const KEEPERS_OF_A_FILE = ['student', 'registry'] as const;

/** Who may use each route by which a report file is prepared and followed, beside the pages of its moves. */
export const ACCESS_TO_FILES_KEPT: Readonly<Record<string, Access>> = {
  'get /reports/:id/receipt/:version': KEEPERS_OF_A_FILE,
  'post /reports/:id/submission/documents': KEEPERS_OF_A_FILE,
  'post /reports/:id/submission/documents/:document/remove': KEEPERS_OF_A_FILE,
  'post /reports/:id/submission/documents/:document/annexes': KEEPERS_OF_A_FILE,
  'post /reports/:id/submission/documents/:document/read-anew': KEEPERS_OF_A_FILE,
  'post /reports/:id/submission/reuse': KEEPERS_OF_A_FILE,
  'post /reports/:id/submission/plan': KEEPERS_OF_A_FILE,
  'post /reports/:id/submission/internships': KEEPERS_OF_A_FILE,
  'post /reports/:id/submission/defence': KEEPERS_OF_A_FILE,
  'get /reports/:id/periods/new': KEEPERS_OF_A_FILE,
  'post /reports/:id/periods': KEEPERS_OF_A_FILE,
  'get /reports/:id/periods/:period': KEEPERS_OF_A_FILE,
  'post /reports/:id/periods/:period': KEEPERS_OF_A_FILE,
  'post /reports/:id/periods/:period/remove': KEEPERS_OF_A_FILE,
  'get /reports/:id/deposit': KEEPERS_OF_A_FILE,
  'post /reports/:id/deposit': KEEPERS_OF_A_FILE,
  'get /reports/:id/answers': KEEPERS_OF_A_FILE,
  'post /reports/:id/answers': KEEPERS_OF_A_FILE,
  'get /reports/confidential': 'signed in',
  'get /reports/:id/confidentiality': KEEPERS_OF_A_FILE,
  'post /reports/:id/confidentiality': KEEPERS_OF_A_FILE,
  'get /reports/transfers': 'signed in',
  'get /reports/transfers/:transfer': ['registry'],
  'post /reports/transfers/:transfer': ['registry'],
  'get /reports/:id/transfer': ['registry'],
  'post /reports/:id/transfer': ['registry'],
  'post /reports/:id/transfer/taking-back': ['registry'],
  'get /reports/:id/officer': ['registry', 'coordinator'],
  'post /reports/:id/officer': ['registry', 'coordinator'],
};
