/** The report file: its life, its versions, who stands where. See docs/architecture.md. */
export {
  canSee, REPORT_KINDS, REPORT_LIFECYCLE, REPORT_STATES,
  type AssignmentFacts, type DecisionFacts, type ForwardingFacts, type OpinionSense, type ProposalFacts, type Report, type ReportKind, type ReportMove,
  type ReportStanding, type ReportState,
} from './domain/index.js';
export { moveReport, type ReportMoving } from './move-report.js';
export { ReportRecord } from './report.record.js';
export { findReport, reportForTheHouse } from './reports.store.js';
export { endStandings, giveStanding, type NewStanding } from './standings.store.js';
