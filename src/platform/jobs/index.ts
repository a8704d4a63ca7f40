/** What happens after a commit, and at set hours. */
export { enqueue, type JobOptions } from './enqueue.js';
