/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/diplomas',
  '/diplomas/:id',
  '/diplomas/:id/conditions',
  '/diplomas/:id/conditions/:condition',
  '/diplomas/:id/conditions/new',
  '/diplomas/new',
  '/institution/centres/new',
  '/institution/juries/:id',
  '/institution/juries/new',
  '/institution/specialties/new',
  '/settings',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    diplomas: (typeof addresses)[number];
  }
}
