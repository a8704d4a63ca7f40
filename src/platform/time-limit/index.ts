/** How long things are waited for, and how what takes longer is given up. */
export { FOR_JOBS, FOR_PAGES, type Limits } from './limits.js';
export { beyondLimit, orAlmostOver, orTimeOver, TimeOver, underLimit } from './time-limit.js';
