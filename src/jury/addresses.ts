import type { PagesOfMoves } from '../platform/lifecycle/index.js';
import type { SESSION_MOVES } from './rules/index.js';

/** The addresses that the controllers of the room answer, beside the pages of moves, which stand in the table. */
export const addresses = [
  '/appeals',
  '/appeals/:id',
  '/appeals/:id/advice',
  '/appeals/:id/documents',
  '/appeals/:id/documents/:document',
  '/appeals/:id/examiner',
  '/appeals/new/:report',
  '/jury/calendar',
  '/opinions/given',
  '/opinions/given/:id',
  '/jury/files/:item',
  '/jury/files/:item/bound',
  '/jury/files/:item/confirmation',
  '/jury/files/:item/conflict',
  '/jury/files/:item/correction',
  '/jury/files/:item/correction/removal',
  '/jury/files/:item/decision',
  '/jury/files/:item/judgment',
  '/jury/files/:item/judgment/paper',
  '/jury/files/:item/liftings/:lifting',
  '/jury/files/:item/position',
  '/jury/files/:item/put-back',
  '/jury/files/:item/recall',
  '/jury/files/:item/recusals',
  '/jury/files/:item/recusals/:person/lifting',
  '/jury/files/:item/recusal-requests/:request',
  '/jury/files/:item/suggestions/:person',
  '/jury/new-deliberations',
  '/jury/new-deliberations/:id',
  '/jury/sessions',
  '/jury/sessions/:id',
  '/jury/sessions/:id/conflicts',
  '/jury/sessions/:id/corrective-minutes',
  '/jury/sessions/:id/distance',
  '/jury/sessions/:id/employers',
  '/jury/sessions/:id/order',
  '/jury/sessions/:id/orders/:order/paper',
  '/jury/sessions/:id/replacement',
  '/jury/sessions/:id/replacement/:person',
  '/jury/sessions/:id/minutes/:minutes',
  '/jury/sessions/:id/presence',
  '/jury/sessions/:id/prevention',
  '/jury/sessions/:id/sheets',
  '/jury/sessions/:id/sheets/:sheet',
  '/jury/sessions/:id/sheets/:sheet/certification',
  '/jury/sessions/new',
  '/recusal-requests/new/:report',
  '/scheduling',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    jury: (typeof addresses)[number];
    sessionMoves: PagesOfMoves<'/jury/sessions', typeof SESSION_MOVES>;
  }
}
