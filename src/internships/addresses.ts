import type { PagesOfMoves } from '../platform/lifecycle/index.js';
import type { AMENDMENT_MOVES, INTERNSHIP_MOVES } from './rules/index.js';

/** The addresses that the controllers of the room answer, beside the pages of moves, which stand in the table. */
export const addresses = [
  '/amendments/:id',
  '/amendments/:id/terms',
  '/internships',
  '/internships/:id',
  '/internships/:id/amendments',
  '/internships/:id/amendments/new',
  '/internships/:id/course',
  '/internships/:id/documents',
  '/internships/:id/documents/:document',
  '/internships/:id/documents/:document/remove',
  '/internships/:id/documents/:document/read-anew',
  '/internships/:id/evaluation',
  '/internships/:id/experience',
  '/internships/:id/host-reminders',
  '/internships/:id/periods',
  '/internships/:id/periods/:period',
  '/internships/:id/periods/:period/remove',
  '/internships/:id/periods/new',
  '/internships/:id/proofs',
  '/internships/new',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    internships: (typeof addresses)[number];
    amendmentMoves: PagesOfMoves<'/amendments', typeof AMENDMENT_MOVES>;
    internshipMoves: PagesOfMoves<'/internships', typeof INTERNSHIP_MOVES>;
  }
}
