export { isRefusal, notFound, refuse, type Refusal, type RefusalFacts, type RefusalStatus } from './refusal.js';
