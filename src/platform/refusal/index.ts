export { isRefusal, notFound, refuse, type Refusal, type RefusalFacts, type RefusalStatus } from './domain/index.js';
