/** A PDF: received, inspected away from the portal, kept under its hash, served by the room that owns it; and those the portal makes. */
export { labelOf, LIMITS, type Block, type OfficialDocument, type PaperFault, type Verdict } from './domain/index.js';
export { PaperRecord } from './paper.record.js';
export { PaperChildren } from './paper-children.js';
export { paperById, Papers, type Inspected, type Made, type Paper } from './papers.js';
export type { Upload } from './papers-storage.js';
export { ReceiveUploads, uploadsOf } from './receive-uploads.js';
export { PapersModule } from './papers.module.js';
