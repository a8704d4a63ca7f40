/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/opinions',
  '/reports/:id/assignment',
  '/reports/:id/decline',
  '/reports/:id/opinion',
  '/reports/:id/opinion/beginning',
  '/reports/:id/opinion/proposal',
  '/reports/:id/opinion/reopening',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    opinions: (typeof addresses)[number];
  }
}
