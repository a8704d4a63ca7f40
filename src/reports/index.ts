/** The report file: its life, its versions, who stands where. See docs/architecture.md. */
export {
  INTERNSHIP_REPORT_KINDS,
  kindOfReport,
  MOVES_THAT_ACCEPT,
  MOVES_THAT_END,
  readsWhy,
  REPORT_LIFECYCLE,
  REPORT_STATES,
  type AssignmentFacts,
  type OpinionSense,
  type Report,
  type ReportKind,
  type ReportMove,
  type ReportStanding,
  type ReportState,
} from './rules/index.js';
export { REPORT } from './report.js';
export { ReportRecord } from './data/report.record.js';
export {
  filesAfter,
  findReport,
  findToEntrust,
  holdReport,
  holdReportAlone,
  reportForThePortal,
} from './data/reports.store.js';
export { endStandings, giveStanding, stoodOn } from './data/standings.store.js';
export { admitReport } from './acts/admit-report.js';
export { depositReport } from './acts/deposit-report.js';
export { nameInternshipsOf } from './acts/name-internships.js';
export { internshipsToName } from './data/named-internships.store.js';
export { duties } from './duties.js';
export { openReport } from './acts/open-report.js';
export { openSuccessor } from './acts/open-successor.js';
export { drawReceipt, prepareDeposit } from './acts/prepare-deposit.js';
export { askForMore, returnReport, type ReturnGiven } from './acts/return-report.js';
export { askAnew, closeFile, reinstateReport, restateCredits, type Judged } from './acts/rejudge-report.js';
export {
  askPoints,
  closeReturn,
  FAULTS,
  keepAnswers,
  returnsOf,
  type Fault,
  type Return,
} from './data/returns.store.js';
export { ReportsModule } from './reports.module.js';
export {
  addDocument,
  divided,
  planDefence,
  sealOfVersion,
  versionFrom,
  versionOf,
  type ReportDocument,
  type ReportVersion,
  type VersionRow,
} from './data/versions.store.js';
export { PresentedInternships } from './pages/presented-internships.js';
export {
  ConfidentialityCard,
  ConfidentialMark,
  historyOfConfidentiality,
  type ConfidentialLine,
} from './pages/confidentiality-card.js';
export { findOutline } from './data/outlines.store.js';
export { pageOfOutline } from './pages/outline.page.js';
export { historyOfOfficers, OfficerCard, type OfficerLine } from './pages/officer-card.js';
export { historyOfTransfers, TransferCard, type TransferLine } from './pages/transfer-card.js';
export { FileTransfers, type Transferred } from './acts/file-transfers.js';
export { FileActs, partOfFile } from './pages/part-of-file.js';
export { writePages } from './words/write-pages.js';
/** The words for a report file, for whoever shows one. */
export { words as reportWords } from './words/words.js';
export { withdrawReport } from './acts/withdraw-report.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
/** The same of what is carried from the simulation into a new file. */
export { carriedSentences } from './words/carried-sentences.js';
