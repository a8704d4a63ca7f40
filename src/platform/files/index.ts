/** Bytes, each under its own SHA-256. */
export { CheckedStore, examineBytes } from './checked-store.js';
export { checkInstalled } from './check-installed.js';
export { FilesModule, openStores, type Stores } from './files.module.js';
export { LocalStore } from './local-store.js';
export { Quarantine, Store, StoreAway, TooManyBytes, type Kept } from './store.js';
