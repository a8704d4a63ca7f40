/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/reports',
  '/reports/:id/admission',
  '/reports/:id/answers',
  '/reports/:id/corrections',
  '/reports/:id/deposit',
  '/reports/:id/documents/:document',
  '/reports/:id/periods',
  '/reports/:id/periods/:period',
  '/reports/:id/periods/:period/remove',
  '/reports/:id/periods/new',
  '/reports/:id/receipt/:version',
  '/reports/:id/return',
  '/reports/:id/submission',
  '/reports/:id/submission/confidential',
  '/reports/:id/submission/documents',
  '/reports/:id/submission/documents/:document/annexes',
  '/reports/:id/submission/documents/:document/read-anew',
  '/reports/:id/submission/documents/:document/remove',
  '/reports/:id/submission/plan',
  '/reports/:id/submission/reuse',
  '/reports/:id/successor',
  '/reports/export',
  '/reports/from-simulation',
  '/reports/new',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    reports: (typeof addresses)[number];
  }
}
