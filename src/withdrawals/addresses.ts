/** The addresses that the controllers of the room answer: none of its moves has a page of its own. */
export const addresses = [
  '/withdrawals',
  '/withdrawals/new',
  '/withdrawals/:id',
  '/withdrawals/:id/observations',
  '/withdrawals/:id/documents',
  '/withdrawals/:id/documents/:document',
  '/withdrawals/:id/statement',
  '/withdrawals/:id/summons',
  '/withdrawals/:id/hearing',
  '/withdrawals/:id/hearing/record',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    withdrawals: (typeof addresses)[number];
  }
}
