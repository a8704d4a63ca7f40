/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/delegations',
  '/delegations/:id',
  '/delegations/:id/document',
  '/delegations/:id/end',
  '/delegations/new',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    delegations: (typeof addresses)[number];
  }
}
