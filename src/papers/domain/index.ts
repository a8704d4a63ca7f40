export { labelOf } from './name.js';
export { LIMITS, PAPER_FAULTS, PAPER_WARNINGS, type OtherKind, type PaperFault, type PaperWarning, type Verdict } from './verdict.js';
export type { Block, OfficialDocument } from './official-document.js';
