/**
 * A PDF: received, inspected away from the portal, kept under its hash, served by the room that owns it; and those the
 * portal makes.
 */
export {
  codeFrom,
  divisionOf,
  isOfUnusualLength,
  readCode,
  writeCode,
  LIMITS,
  SECTIONS,
  sightingOf,
  type Block,
  type Divided,
  type Division,
  type OfficialDocument,
  type PaperFault,
  type PaperWarning,
  type ScanVerdict,
  type Section,
} from './rules/index.js';
export type { BoundDocument, BoundSection } from './bound-document.js';
export { plainPaper, type PaperToSet } from './typesetting/paper-to-set.js';
export { PaperRecord } from './data/paper.record.js';
export { PaperChildren } from './children/paper-children.js';
export { Typesetters } from './children/typesetters.js';
export { tryChildren } from './children/try-children.js';
export { Papers } from './papers.js';
export { paperByCode, type VerifiedPaper } from './data/codes.store.js';
export type { OfficialPaper } from './typesetting/paper-to-set.js';
export { framed, type Verified } from './typesetting/frame-of.js';
export type { AgreementPaper, AgreementSection } from './templates/agreement.js';
export type { LetterPart } from './templates/letter.js';
export type { JuryReplaced } from './templates/jury-replaced.js';
export type { JurySummary, SummedPeriod } from './templates/jury-summary.js';
export type { MinutesPaper } from './templates/minutes.js';
export type { Tone } from './templates/pieces.js';
export type { Inspected, Made } from './not-yet-kept.js';
export { readingsOf, type PaperReading } from './data/readings.store.js';
export { NotScanned } from './scanning/clamd.js';
export { Scanner } from './scanning/scanner.js';
export { sweepOrphans } from './acts/sweep-orphans.job.js';
export { verifyFiles, verifyFilesCommand } from './acts/verify-files.command.js';
export type { Examined } from './acts/examine-upload.js';
export { storeOf } from './acts/passing-uploads.js';
export type { Upload } from './data/papers-storage.js';
export { BACKUP_UNDER_WAY, HASHES_NAMED } from './data/papers.store.js';
export { inspectSent } from './acts/inspect-sent.js';
export { ReceiveUploads, uploadsOf, type Room } from './acts/receive-uploads.js';
export { PaperState } from './pages/paper-state.js';
export { DocumentText } from './pages/document-text.js';
export { OF_FILES } from './data/queues.js';
export { PapersModule } from './papers.module.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
export { Clamd } from './scanning/clamd.js';
