import type { PagesOfMoves } from '../platform/lifecycle/index.js';
import type { REPORT_MOVES } from './rules/index.js';

/** The addresses that the controllers of the room answer, beside the pages of moves, which stand in the table. */
export const addresses = [
  '/reports',
  '/reports/:id/agreements/:sheet',
  '/reports/:id/answers',
  '/reports/:id/confidentiality',
  '/reports/:id/deposit',
  '/reports/:id/documents/:document',
  '/reports/:id/officer',
  '/reports/:id/periods',
  '/reports/:id/periods/:period',
  '/reports/:id/periods/:period/remove',
  '/reports/:id/periods/new',
  '/reports/:id/receipt/:version',
  '/reports/:id/submission/defence',
  '/reports/:id/submission/documents',
  '/reports/:id/submission/documents/:document/annexes',
  '/reports/:id/submission/documents/:document/read-anew',
  '/reports/:id/submission/documents/:document/remove',
  '/reports/:id/submission/internships',
  '/reports/:id/submission/plan',
  '/reports/:id/submission/reuse',
  '/reports/:id/successor',
  '/reports/:id/transfer',
  '/reports/:id/transfer/taking-back',
  '/reports/confidential',
  '/reports/export',
  '/reports/from-simulation',
  '/reports/new',
  '/reports/transfers',
  '/reports/transfers/:transfer',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    reports: (typeof addresses)[number];
    reportMoves: PagesOfMoves<'/reports', typeof REPORT_MOVES>;
  }
}
