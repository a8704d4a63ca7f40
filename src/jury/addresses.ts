/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/appeals',
  '/appeals/:id',
  '/appeals/new/:report',
  '/jury/calendar',
  '/jury/files/:item',
  '/jury/files/:item/bound',
  '/jury/files/:item/correction',
  '/jury/files/:item/correction/removal',
  '/jury/files/:item/decision',
  '/jury/files/:item/position',
  '/jury/files/:item/recall',
  '/jury/files/:item/recusals',
  '/jury/sessions',
  '/jury/sessions/:id',
  '/jury/sessions/:id/attendance',
  '/jury/sessions/:id/composition',
  '/jury/sessions/:id/corrective-minutes',
  '/jury/sessions/:id/minutes',
  '/jury/sessions/:id/minutes/:minutes',
  '/jury/sessions/new',
  '/scheduling',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    jury: (typeof addresses)[number];
  }
}
