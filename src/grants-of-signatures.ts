import type { Grants } from './platform/database/index.js';

/** What is signed: its sheets, who signs, by which links, and the copies sent of it. */
export const GRANTS_OF_SIGNATURES = {
  signature_copies: {
    portal: 'select, insert, update (token_hash, last_used_at, ended_at, revoked_by, revoked_why)',
    worker: 'select, insert, update (token_hash, ended_at)',
  },
  signature_finals: { portal: 'select, insert', worker: 'select, insert' },
  signature_invitations: { portal: 'select, insert, update (ended_at)', worker: 'select, update (ended_at)' },
  signature_links: {
    portal: 'select, insert, update (ended_at, ended_by)',
    worker: 'select, insert, update (ended_at, ended_by)',
  },
  signature_originals: { portal: 'select, insert', worker: 'select' },
  signature_parties: { portal: 'select, insert', worker: 'select' },
  signature_refusals: { portal: 'select, insert', worker: 'select' },
  signature_seals: { portal: 'select, insert', worker: 'select' },
  signature_sheets: {
    portal: 'select, insert, update (voided_at, void_reason)',
    worker: 'select, update (voided_at, void_reason)',
  },
  signature_visits: { portal: 'select' },
  signatures: { portal: 'select, insert', worker: 'select' },
} as const satisfies Grants;
