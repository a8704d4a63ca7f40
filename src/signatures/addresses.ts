/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/copies/:token',
  '/copies/:token/document',
  '/declined',
  '/sign/:token',
  '/sign/:token/document',
  '/sign/:token/refusal',
  '/signatures',
  '/signatures/:id',
  '/signatures/:id/document',
  '/signatures/:id/final',
  '/signatures/:id/original',
  '/signatures/:id/paper',
  '/signatures/:id/parties/:party',
  '/signatures/:id/parties/:party/copy',
  '/signatures/:id/parties/:party/copy/revocation',
  '/signatures/:id/parties/:party/link',
  '/signatures/:id/parties/:party/link/revocation',
  '/signatures/:id/parties/:party/refusal',
  '/signed',
  '/verify',
  '/verify/:code',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    signatures: (typeof addresses)[number];
  }
}
