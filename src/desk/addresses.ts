/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/desk',
  '/jobs',
  '/jobs/:job/abandonment',
  '/jobs/letters',
  '/jobs/:job/run',
  '/me/data',
  '/reports/:id',
  '/rulesets/:id/changes',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    desk: (typeof addresses)[number];
  }
}
