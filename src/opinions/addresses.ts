/** The addresses that the controllers of the room answer. */
export const addresses = ['/opinions', '/reports/:id/opinion/beginning', '/reports/:id/opinion/proposal'] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    opinions: (typeof addresses)[number];
  }
}
