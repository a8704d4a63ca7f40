export { notOpened, type Opening } from './opening.js';
export {
  callsIn,
  canSeeWithdrawal,
  readsWhatWasSaid,
  withdrawalStandings,
  type SightOfWithdrawal,
  type WithdrawalSight,
} from './sight.js';
export {
  GROUNDS,
  WITHDRAWAL_LIFECYCLE,
  WITHDRAWAL_MOVES,
  WITHDRAWAL_STATES,
  type Ground,
  type Office,
  type Withdrawal,
  type WithdrawalMove,
  type WithdrawalState,
} from './withdrawal.js';
export { lastDayRemindedOn, lastDayToWithdraw, observationsUntil } from './withdrawal-time.js';
