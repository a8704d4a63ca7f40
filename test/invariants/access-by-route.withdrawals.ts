import type { Access } from './access.js';

/** Whoever presides over a session that decided, and the general administrator. */
const OPENERS = ['member', 'general-administrator'] as const;
/** They and the secretary of the jury call in whoever asked to be heard in person. */
const CALL_IN = ['secretary', ...OPENERS] as const;
const READERS = ['student', ...CALL_IN] as const;

/** Who may use the pages of withdrawals; their registry knows of one, and reads nothing of what was said. */
export const ACCESS_TO_WITHDRAWALS: Readonly<Record<string, Access>> = {
  'get /withdrawals': 'signed in',
  'get /withdrawals/new': OPENERS,
  'post /withdrawals/new': OPENERS,
  'get /withdrawals/:id': ['registry', ...READERS],
  'post /withdrawals/:id/observations': ['student'],
  'post /withdrawals/:id/statement': ['student'],
  'post /withdrawals/:id/documents': ['student'],
  'get /withdrawals/:id/documents/:document': READERS,
  'get /withdrawals/:id/summons': CALL_IN,
  'post /withdrawals/:id/summons': CALL_IN,
  'get /withdrawals/:id/hearing': CALL_IN,
  'post /withdrawals/:id/hearing': CALL_IN,
  'get /withdrawals/:id/hearing/record': READERS,
};
