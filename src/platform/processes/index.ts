/** What this machine says of other processes. */
export { commandOf, isAlive, parentOf } from './processes.js';
