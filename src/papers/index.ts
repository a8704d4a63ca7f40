/** A PDF: received, inspected away from the portal, kept under its hash, served by the room that owns it; and those the portal makes. */
export {
  divisionOf,
  isOfUnusualLength,
  labelOf,
  LIMITS,
  plainly,
  SECTIONS,
  sightingOf,
  type Block,
  type BoundDocument,
  type BoundSection,
  type Divided,
  type Division,
  type OfficialDocument,
  type PaperFault,
  type PaperWarning,
  type ScanVerdict,
  type Section,
  type Sighting,
  type Span,
  type Verdict,
} from './domain/index.js';
export { PaperRecord } from './paper.record.js';
export { ChildrenAway, PaperChildren } from './paper-children.js';
export { tryChildren } from './try-children.js';
export { Papers, type Inspected, type Made } from './papers.js';
export type { Paper } from './papers.store.js';
export { readingsOf, type PaperReading } from './readings.store.js';
export { NotScanned } from './clamd.js';
export { Scanner } from './scanner.js';
export { SCAN, type Scan } from './scans.store.js';
export { sweepOrphans } from './sweep-orphans.job.js';
export { verifyFiles, verifyFilesCommand } from './verify-files.command.js';
export { OF_FILES } from './queues.js';
export type { Examined } from './examine-upload.js';
export { storeOf } from './passing-uploads.js';
export type { Upload } from './papers-storage.js';
export { ReceiveUploads, uploadsOf, type Room } from './receive-uploads.js';
export { DocumentText } from './web/document-text.js';
export { PapersModule } from './papers.module.js';
