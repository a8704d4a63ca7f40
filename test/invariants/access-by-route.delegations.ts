import type { Access } from './access.js';

const KEEPERS_OF_DELEGATIONS = ['administrator', 'general-administrator'] as const;

/** Who may use each route about delegations of signature: they are published, and few record them. */
export const ACCESS_TO_DELEGATIONS: Readonly<Record<string, Access>> = {
  'get /delegations': 'signed in',
  'get /delegations/new': KEEPERS_OF_DELEGATIONS,
  'post /delegations/new': KEEPERS_OF_DELEGATIONS,
  'get /delegations/:id': 'signed in',
  'get /delegations/:id/document': 'signed in',
  'get /delegations/:id/end': KEEPERS_OF_DELEGATIONS,
  'post /delegations/:id/end': KEEPERS_OF_DELEGATIONS,
};
