/** The report file: its life, its versions, who stands where. See docs/architecture.md. */
export {
  canSee,
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
} from './domain/index.js';
export { REPORT } from './report.js';
export { ReportRecord } from './report.record.js';
export { findReport, holdReport, reportForThePortal } from './reports.store.js';
export { endStandings, giveStanding, type NewStanding } from './standings.store.js';
export { admitReport } from './admit-report.js';
export { depositReport, depositFactsOf, depositMoveOf } from './deposit-report.js';
export { duties } from './duties.js';
export { openReport, type NewReport } from './open-report.js';
export { openSuccessor } from './open-successor.js';
export { drawReceipt, prepareDeposit, type Prepared } from './prepare-deposit.js';
export { receiptOf, type ReceiptFacts } from './receipt.js';
export { askForMore, returnReport, type ReturnGiven } from './return-report.js';
export {
  askPoints,
  closeReturn,
  FAULTS,
  keepAnswers,
  returnsOf,
  type Fault,
  type Return,
  type Returned,
} from './returns.store.js';
export { reviseReport } from './revise-report.js';
export { ReportsModule } from './reports.module.js';
export {
  addDocument,
  beginVersion,
  divided,
  DIVIDED_JSON,
  lastDeposited,
  sealOfVersion,
  VERSION,
  versionFrom,
  versionOf,
  versionsOf,
  type DocumentRole,
  type ReportDocument,
  type ReportVersion,
  type VersionRow,
} from './versions.store.js';
export { FileActs, partOfFile } from './web/part-of-file.js';
export { DocumentLink } from './web/submission.page.js';
export { writePages } from './web/write-pages.js';
export { words as reportWords } from './web/words.js';
export { withdrawReport } from './withdraw-report.js';
