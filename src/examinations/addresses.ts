/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/examinations',
  '/examinations/:id',
  '/examinations/:id/answer',
  '/examinations/:id/commission',
  '/examinations/:id/corrections',
  '/examinations/:id/periods',
  '/examinations/:id/periods/:period',
  '/examinations/:id/periods/:period/remove',
  '/examinations/:id/periods/new',
  '/examinations/:id/submission',
  '/examinations/:id/submission/plan',
  '/examinations/new',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    examinations: (typeof addresses)[number];
  }
}
