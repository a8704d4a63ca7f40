import type { PagesOfMoves } from '../platform/lifecycle/index.js';
import type { REQUEST_MOVES } from './rules/index.js';

/** The addresses that the controllers of the room answer, beside the pages of moves, which stand in the table. */
export const addresses = [
  '/diploma-requests',
  '/diploma-requests/:id',
  '/diploma-requests/:id/assessment',
  '/diploma-requests/:id/conditions',
  '/diploma-requests/:id/conditions/:condition/taking-back',
  '/diploma-requests/:id/held-credits/:credit/certification',
  '/diploma-requests/:id/held-credits/:credit/document',
  '/diploma-requests/:id/held-credits/:credit/removal',
  '/diploma-requests/:id/held-credits/new',
  '/diploma-requests/export',
  '/diploma-requests/new',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    'diploma-requests': (typeof addresses)[number];
    requestMoves: PagesOfMoves<'/diploma-requests', typeof REQUEST_MOVES>;
  }
}
