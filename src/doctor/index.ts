/** How the machine and all that a portal needs stand, before its first start too: each fault with its remedy. */
export { lookAtDatabase, lookAtJobs } from './database.js';
export type { Finding } from './finding.js';
export { lookAtChildren, lookAtDisk } from './machine.js';
export { lookAtAddress, lookAtAntivirus, lookAtMail, lookAtStore } from './services.js';
