/**
 * The whole institution kept and restored, beside the portal: the rows of one instant, table by table, and the files
 * that they name, each once. Loaded by the command line alone.
 */
export type { Manifest } from './manifest.js';
export { restore } from './restore.js';
export { takeBackup } from './take-backup.js';
export { verifyBackup } from './verify-backup.js';
