export {
  faultsIn,
  isRefusal,
  notFound,
  refuse,
  refuseAll,
  type Refusal,
  type RoomSentences,
  type SentenceCode,
} from './refusal.js';
