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
} from './refusal.js';
