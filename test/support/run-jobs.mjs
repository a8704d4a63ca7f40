// A process that runs jobs until it is killed. `hold` says that it has begun, the first time and again, and ends once a line is written to its
// standard input; a job of another name says that it ran.
import { Jobs } from '../../dist/src/platform/jobs/jobs.js';

const [url] = process.argv.slice(2);
const say = (words) => process.stdout.write(`${words}\n`);

let letGo = () => undefined;
const released = new Promise((resolve) => {
  letGo = resolve;
});
process.stdin.on('data', () => letGo());

const jobs = new Jobs({ jobs: 'inside' }, { url });
let held = 0;
jobs.register('hold', async () => {
  held += 1;
  say(held === 1 ? 'holds' : 'holds again');
  await released;
  say('let go');
});
jobs.register('say', async ({ words }) => say(`says ${words}`));
await jobs.onApplicationBootstrap();
say('ready');
