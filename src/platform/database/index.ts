export { Database } from './database.js';
export { Tx } from './tx.js';
