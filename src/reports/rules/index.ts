export { REPORT_LIFECYCLE, REPORT_MOVES, type ReportMove } from './lifecycle.js';
export { MOVES_THAT_ACCEPT, MOVES_THAT_END, notPresentable } from './internship-report.js';
export { notADefence } from './defence.js';
export { annexesLeaveNoReport, notEditable, notInPreparation, paperMissing } from './guards.js';
export type { AssignmentFacts, DecisionFacts, DepositFacts, LapseFacts, ProposalFacts } from './facts.js';
export {
  INTERNSHIP_REPORT_KINDS,
  kindOfReport,
  REPORT_KINDS,
  usualReportKind,
  type ReportKind,
} from './report-kind.js';
export {
  REPORT_STATES,
  type OpinionSense,
  type Report,
  type ReportStanding,
  type ReportState,
  type ReturnedBy,
} from './report.js';
export { hidesProposal, readsWhy } from './hidden-proposal.js';
export { canSee, canSeeOutline, outlineStandings, standingsTowards, type Sighted } from './sight.js';
export { ADMITTED, chargeNotYours, lacksOfficer, officerFor } from './officer.js';
export { notToTransfer, notTransferable, ofProfessor } from './transfer.js';
export { marksAs, notToMark, type MarkedAs } from './confidential.js';
