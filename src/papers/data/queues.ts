import type { JobManners } from '../../platform/jobs/index.js';

/**
 * For a job that reads or writes bytes, or asks the contained children: a store that is silent holds up nothing but
 * these.
 */
export const OF_FILES = { queue: { name: 'files', atOnce: 2 } } satisfies JobManners;
/** For a job that asks the antivirus, which may take minutes over one file. */
export const OF_SCANS = { queue: { name: 'scans', atOnce: 2 } } satisfies JobManners;
