export { faultsIn, refuse, refuseAll, type Refusal, type SentenceCode } from './refusal.js';
