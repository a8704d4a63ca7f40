/** The professor: assignment, reading desk, proposed opinion. See docs/architecture.md. */
export type { Draft, Opinion } from './rules/index.js';
/** What a file is weighed from, declared and retained. */
export { assessFile, type AssessedFile } from './data/assessed.js';
export { assignReport } from './acts/assign-report.js';
export { beginReview } from './acts/begin-review.js';
export { duties } from './duties.js';
export { opinionFor, type SealedOpinion } from './acts/opinion-for.js';
export { OpinionRecord } from './data/opinion.record.js';
export { OpinionsModule } from './opinions.module.js';
export { proposeOpinion } from './acts/propose-opinion.js';
export { reopenOpinion } from './acts/reopen-opinion.js';
export { RetainedPeriodRecord } from './data/retained-period.record.js';
export { saveDraft } from './acts/save-draft.js';
export { findOpinion } from './data/opinions.store.js';
export { ProposedOpinion, Reasoning } from './pages/opinion.part.js';
export { partOfFile } from './pages/part-of-file.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
