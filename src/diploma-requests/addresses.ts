/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/diploma-requests',
  '/diploma-requests/:id',
  '/diploma-requests/:id/admission',
  '/diploma-requests/:id/assessment',
  '/diploma-requests/:id/corrections',
  '/diploma-requests/:id/submission',
  '/diploma-requests/export',
  '/diploma-requests/new',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    'diploma-requests': (typeof addresses)[number];
  }
}
