export {
  faultsIn,
  isRefusal,
  notFound,
  refuse,
  refuseAll,
  type Refusal,
  type RefusalFacts,
  type RefusalStatus,
} from './refusal.js';
