/** The way to the database, and the database itself when none was given. */
export { DatabaseAddress } from './address.js';
export { closeBusy } from './close-busy.js';
export { Database } from './database.js';
export { DatabaseNotReady, placeOf } from './database-not-ready.js';
export { DatabaseModule } from './database.module.js';
export { escapeLike } from './escape-like.js';
export { migrate } from './migrate.js';
export { STEPS } from './steps.js';
export { grant, type Grants } from './grants.js';
export { publish } from './publish.js';
export { asOwner, OWNER, PORTAL, type Role, WORKER } from './roles.js';
export { isReady } from './is-ready.js';
export { whoSignsIn } from './who-signs-in.js';
export type { Published } from './published.js';
export { caseOf, literalsOf } from './literals.js';
export { Tx } from './tx.js';
export type { Wiring } from './wiring.js';
export type { Records } from './typeorm.js';
