/** The report file: its life, its versions, who stands where. See docs/architecture.md. */
export {
  canSee,
  INTERNSHIP_REPORT_KINDS,
  kindOfReport,
  MOVES_THAT_ACCEPT,
  MOVES_THAT_END,
  REPORT_KINDS,
  REPORT_LIFECYCLE,
  REPORT_STATES,
  type AssignmentFacts,
  type DecisionFacts,
  type ForwardingFacts,
  type OpinionSense,
  type ProposalFacts,
  type Report,
  type ReportKind,
  type ReportMove,
  type ReportStanding,
  type ReportState,
} from './rules/index.js';
export { REPORT } from './report.js';
export { ReportRecord } from './data/report.record.js';
export { findReport, holdReport, reportForThePortal } from './data/reports.store.js';
export { endStandings, giveStanding, type NewStanding } from './data/standings.store.js';
export { admitReport } from './acts/admit-report.js';
export { depositReport, depositFactsOf, depositMoveOf } from './acts/deposit-report.js';
export { duties } from './duties.js';
export { openReport, type NewReport } from './acts/open-report.js';
export { openSuccessor } from './acts/open-successor.js';
export { drawReceipt, prepareDeposit, type Prepared } from './acts/prepare-deposit.js';
export { receiptOf, type ReceiptFacts } from './acts/receipt.js';
export { askForMore, returnReport, type ReturnGiven } from './acts/return-report.js';
export {
  askPoints,
  closeReturn,
  FAULTS,
  keepAnswers,
  returnsOf,
  type Fault,
  type Return,
  type Returned,
} from './data/returns.store.js';
export { reviseReport } from './acts/revise-report.js';
export { ReportsModule } from './reports.module.js';
export {
  addDocument,
  beginVersion,
  divided,
  lastDeposited,
  sealOfVersion,
  versionFrom,
  versionOf,
  versionsOf,
  type DocumentRole,
  type ReportDocument,
  type ReportVersion,
  type VersionRow,
} from './data/versions.store.js';
export { FileActs, partOfFile } from './pages/part-of-file.js';
export { DocumentLink } from './pages/submission-documents.js';
export { writePages } from './words/write-pages.js';
export { words as reportWords } from './words/words.js';
export { withdrawReport } from './acts/withdraw-report.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
export { carriedSentences } from './words/carried-sentences.js';
