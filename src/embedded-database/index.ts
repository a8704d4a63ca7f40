/**
 * The PostgreSQL of a portal that was given none: a demonstration's, and that of the tests. Loaded by the start when it
 * is needed, and by nothing else.
 */
export { startEmbedded, type EmbeddedDatabase } from './start-embedded.js';
export { addressAs } from './address-as.js';
export { beginAside, putInPlace } from './aside.js';
export { findRunning } from './connection.js';
