/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/rulesets',
  '/rulesets/:id',
  '/rulesets/:id/discard',
  '/rulesets/:id/publication',
  '/rulesets/new',
  '/simulation',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    experience: (typeof addresses)[number];
  }
}
