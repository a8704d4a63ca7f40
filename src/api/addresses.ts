/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/api/v1/assessments',
  '/api/v1/diplomas',
  '/api/v1/inspections',
  '/api/v1/openapi.json',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    api: (typeof addresses)[number];
  }
}
