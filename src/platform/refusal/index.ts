export {
  faultsIn,
  isRefusal,
  notFound,
  refuse,
  refuseAll,
  type Refusal,
  type RefusalFacts,
  type RefusalStatus,
  type RoomSentences,
  type SentenceCode,
  // By its own file: TypeScript lets catalogues complete `RoomSentences` through one index, not through two.
} from './rules/refusal.js';
