/** The withdrawal (retrait) of what a jury decided: who opens it, how its student is heard, until when. */
export { dutiesFrom, type OwedOfWithdrawals } from './duties.js';
export { PartOfFile, type WithdrawalOfReport } from './pages/part-of-file.js';
export { joinToWithdrawal, stateOnHearing, withdrawalToAnswer, writeObservations } from './acts/answer-withdrawal.js';
export { paperOfHearing, recordHearing, summonStudent, withdrawalToHear } from './acts/hear-in-person.js';
export { hearStudent } from './acts/hear-student.js';
export { openWithdrawal } from './acts/open-withdrawal.js';
export { findWithdrawal, withdrawalReader, type WithdrawalSeen } from './data/withdrawals.store.js';
export { WithdrawalRecord } from './data/withdrawal.record.js';
export { WITHDRAWAL } from './withdrawal.js';
export { WithdrawalsModule } from './withdrawals.module.js';
/** What the room says when it refuses, and once an act is done; the start gives it to the pages. */
export { sentences } from './words/sentences.js';
