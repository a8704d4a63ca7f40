/** Delegations of signature: who signs for the institution, on which document, for what and until when. */
export { rightToSign, type RightToSign } from './acts/right-to-sign.js';
export { keepsDelegations, recordDelegation } from './acts/record-delegation.js';
export { DelegationsModule } from './delegations.module.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
