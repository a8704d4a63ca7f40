/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/diplomas',
  '/diplomas/:id',
  '/diplomas/new',
  '/institution/centres/new',
  '/institution/juries/new',
  '/institution/specialties/new',
  '/settings',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    diplomas: (typeof addresses)[number];
  }
}
