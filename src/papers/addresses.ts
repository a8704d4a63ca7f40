/** The addresses that the controllers of the room answer. */
export const addresses = ['/letterheads', '/letterheads/:of', '/letterheads/:of/preview'] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    papers: (typeof addresses)[number];
  }
}
