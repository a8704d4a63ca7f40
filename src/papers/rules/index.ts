export type { BindOrder, BoundDocument, BoundSection } from './bound-document.js';
export { divisionOf, isOfUnusualLength, type Divided, type Division } from './division.js';
export { labelOf } from './name.js';
export {
  LIMITS,
  PAPER_FAULTS,
  PAPER_WARNINGS,
  type OtherKind,
  type PaperFault,
  type PaperWarning,
  type Verdict,
} from './verdict.js';
export type { Block, OfficialDocument } from './official-document.js';
export { REGISTRY_TIMES, roomIn, type Quota, type Used } from './quota.js';
export { readingOf, type Reading, type ReadVerdict } from './reading.js';
export { plainly, SECTIONS, type Section } from './sections.js';
export { answerFrom, SCAN_VERDICTS, withheld, type ScanAnswer, type ScanVerdict } from './scan.js';
export { sightingOf, type Sighting, type Span } from './spans.js';
