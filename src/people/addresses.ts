/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/',
  '/absences',
  '/absences/:id/remove',
  '/me',
  '/me/civility',
  '/people',
  '/people/:id',
  '/people/:id/disable',
  '/people/:id/enable',
  '/people/:id/enrolments',
  '/people/:id/seats',
  '/people/:id/seats/:seat/end',
  '/people/:id/seats/:seat/last-day',
  '/people/new',
  '/sign-in',
  '/sign-in/cast',
  '/sign-out',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    people: (typeof addresses)[number];
  }
}
