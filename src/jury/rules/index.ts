export {
  APPEAL_LIFECYCLE,
  APPEAL_MOVES,
  APPEAL_STATES,
  type Appeal,
  type AppealMove,
  type AppealState,
} from './appeal.js';
export { isLate, lastDayOf, lastDayToAppeal, rejectedBySilenceOn, type Received } from './appeal-time.js';
export { complementNotBefore, stateOfList } from './calendar.js';
export {
  CONFLICT_KINDS,
  mayAskForRecusal,
  mayStepAside,
  notAnswered,
  notAnsweredToStudent,
  notAsked,
  notDeclared,
  notToBeLifted,
  type Answer,
  type Conflict,
  type ConflictKind,
  type RecusalAsked,
  type RecusalKind,
} from './conflict.js';
export { notReworded, type Rewording } from './correction.js';
export {
  CAPACITIES,
  notInOrder,
  notTogether,
  quorumOf,
  sitting,
  type Appointed,
  type Capacity,
  type Order,
} from './composition.js';
export {
  DECISION_SENSES,
  isFulfilled,
  notDecided,
  type Deciding,
  type DecisionSense,
  type Proposal,
} from './decision.js';
export { belowQuorum, SESSION_LIFECYCLE, SESSION_MOVES, type SessionMove } from './lifecycle.js';
export {
  isInForce,
  lifeOfDecision,
  notDecidedAnew,
  notPutAnew,
  notSignedAnew,
  sensesToDecide,
  type DecisionLife,
  type Ground,
} from './new-deliberation.js';
export { DISMISSAL_LEAST, linkOf, notAnsweredSuggestion, type SuggestionKind } from './suggestion.js';
export { isChangedByOrder, notReplaced, waitingSubstitutes, type Named, type Replacement } from './replacement.js';
export {
  isUnderNewLaw,
  MEMBER_QUALITIES,
  NEW_LAW,
  PLACES,
  SESSION_STATES,
  hasSat,
  type JurySession,
  type MemberQuality,
  type Place,
  type SessionStanding,
  type SessionState,
} from './session.js';
export {
  appealStandings,
  canSeeAppeal,
  canSeeItem,
  canSeeSession,
  readsItsFiles,
  type AppealSight,
  type SightOfAppeal,
} from './sight.js';
export { isPresidentPrevented, notPrevented, partsOfMinutes, type FileToSign, type PartOfMinutes } from './signers.js';
export {
  isPresiding,
  MEANS_OF_SITTING,
  neededOf,
  sittingOn,
  sittingOnFile,
  WAYS_OF_SITTING,
  type MeansOfSitting,
  type SittingOnFile,
  type WayOfSitting,
} from './sitting.js';
