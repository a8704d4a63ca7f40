/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/letters',
  '/letters/:id',
  '/letters/:id/pdf',
  '/letters/:id/read',
  '/letters/:id/presentation',
  '/letters/:id/presentation/:presentation',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    letters: (typeof addresses)[number];
  }
}
