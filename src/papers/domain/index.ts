export { labelOf } from './name.js';
export { LIMITS, PAPER_FAULTS, type PaperFault, type Verdict } from './verdict.js';
export type { Block, OfficialDocument } from './official-document.js';
