/** The addresses that the controllers of the room answer. */
export const addresses = [
  '/amendments/:id',
  '/amendments/:id/sending',
  '/amendments/:id/terms',
  '/internships',
  '/internships/:id',
  '/internships/:id/amendments',
  '/internships/:id/amendments/new',
  '/internships/:id/approval',
  '/internships/:id/certificate',
  '/internships/:id/course',
  '/internships/:id/documents',
  '/internships/:id/documents/:document',
  '/internships/:id/documents/:document/remove',
  '/internships/:id/documents/:document/read-anew',
  '/internships/:id/evaluation',
  '/internships/:id/experience',
  '/internships/:id/interruption',
  '/internships/:id/periods',
  '/internships/:id/periods/:period',
  '/internships/:id/periods/:period/remove',
  '/internships/:id/periods/new',
  '/internships/:id/resumption',
  '/internships/:id/settlement',
  '/internships/:id/submission',
  '/internships/:id/verification',
  '/internships/new',
] as const;

declare module '../platform/web/index.js' {
  interface RoomAddresses {
    internships: (typeof addresses)[number];
  }
}
