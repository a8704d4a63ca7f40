/**
 * One file on its whole way to credits, in plain SQL: nothing of the portal's code takes part, only what the database
 * itself allows.
 * Every statement has a name, so that a test can leave it out or write another in its place.
 */
export {
  award,
  confirmed,
  corrected,
  CREDITED,
  decided,
  granted,
  inMinutes,
  minutes,
  sessionSigned,
  signedPart,
  validated,
} from './credited.js';
export { chainDatabases } from './databases.js';
export { entered, FORWARDED } from './forwarded.js';
export {
  CENTRE,
  CHAIR,
  JURY,
  MEMBER,
  MINUTES,
  MINUTES_PAPER,
  NOW,
  ORDER_PAPER,
  orderOf,
  OTHER,
  OTHER_MINUTES,
  OTHER_PRESIDENT,
  OTHER_SESSION,
  OWN,
  PRESIDENT,
  PROFESSOR,
  SECRETARY,
  SESSION,
} from './ids.js';
export { kept } from './kept.js';
export { AT, line } from './journal.js';
export type { Steps } from './steps.js';
