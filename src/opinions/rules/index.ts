export { DECLINE_KINDS, isDeclineKind, reasonMissing, type DeclineKind, type Declining } from './decline.js';
export {
  carryOver,
  differs,
  EMPTY_DRAFT,
  entryFor,
  keepTheRest,
  type DeclaredPeriod,
  type Draft,
  type Qualification,
} from './draft.js';
export {
  beside,
  canonicalText,
  draftFrom,
  type Opinion,
  type ProposedOpinion,
  type RetainedBeside,
  type RetainedPeriod,
} from './opinion.js';
export { faultsOfDraft, fieldOf, proposalFacts, retainedFrom, retainedSoFar } from './proposal.js';
export { expectationOf } from './expected.js';
export { reminderDue, type Reminder } from './reminders.js';
export { seesEarlierOpinion, seesOpinion } from './visibility.js';
