/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/me/password',
  '/password-links',
  '/password-links/:id',
  '/password/:token',
  '/people/:id/password-link',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    passwords: (typeof addresses)[number];
  }
}
