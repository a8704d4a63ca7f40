/** The professor: assignment, reading desk, proposed opinion. See docs/architecture.md. */
export type { Draft, Opinion, RetainedBeside, RetainedPeriod } from './domain/index.js';
/** What a file is weighed from, declared and retained. */
export { assessedFileJson, assessFile, type AssessedFile } from './assessed.js';
export { assignReport } from './assign-report.js';
export { beginReview } from './begin-review.js';
export { duties } from './duties.js';
export { opinionFor, sealOf, type SealedOpinion } from './opinion-for.js';
export { OpinionRecord } from './opinion.record.js';
export { OpinionsModule } from './opinions.module.js';
export { proposeOpinion } from './propose-opinion.js';
export { reopenOpinion } from './reopen-opinion.js';
export { RetainedPeriodRecord } from './retained-period.record.js';
export { saveDraft, type DraftSave } from './save-draft.js';
export { stepAside } from './step-aside.js';
export { ProposedOpinion, Reasoning, RetainedTable, SenseTag } from './web/opinion.part.js';
export { partOfFile } from './web/part-of-file.js';
