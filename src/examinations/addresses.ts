import type { PagesOfMoves } from '../platform/lifecycle/index.js';
import type { EXAMINATION_MOVES } from './rules/index.js';

/** The addresses that the controllers of the room answer, beside the pages of moves, which stand in the table. */
export const addresses = [
  '/commissions',
  '/commissions/:id',
  '/commissions/:id/presence',
  '/complements',
  '/complements/:id/end',
  '/examinations',
  '/examinations/:id',
  '/examinations/:id/documents',
  '/examinations/:id/documents/:document',
  '/examinations/:id/periods',
  '/examinations/:id/periods/:period',
  '/examinations/:id/periods/:period/remove',
  '/examinations/:id/periods/new',
  '/examinations/:id/signature',
  '/examinations/:id/submission/plan',
  '/examinations/new',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    examinations: (typeof addresses)[number];
    examinationMoves: PagesOfMoves<'/examinations', typeof EXAMINATION_MOVES>;
  }
}
