// What weighing a long life of work costs: fifty periods over forty years. `npm run bench:assessment`, after a build.
// Ends with 1 above 1 ms (median).
import { performance } from 'node:perf_hooks';
import { assess, PAGE_RULESET } from '../dist/src/experience/rules/assessment/index.js';

const ROUNDS = Number(process.env.ROUNDS ?? 2000);
const periods = Array.from({ length: 50 }, (_, index) => ({
  from: `${1985 + Math.floor(index * 0.8)}-0${1 + (index % 9)}-1${index % 9}`,
  to: index === 49 ? undefined : `${1986 + Math.floor(index * 0.8)}-0${1 + (index % 9)}-0${1 + (index % 9)}`,
  rate: index % 3 === 0 ? 50 : 100,
  nature: index % 4 !== 0,
  level: index % 5 !== 0,
  kind: 'employee',
}));
const question = {
  family: 'rncp6',
  experienceRequired: true,
  on: '2026-06-30',
  today: '2026-06-30',
  periods,
  internships: [],
};
const check = assess(question, PAGE_RULESET);
if (!(check.total.days > 0)) throw new Error('Nothing was weighed.');

const took = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const began = performance.now();
  assess(question, PAGE_RULESET);
  took.push(performance.now() - began);
}
took.sort((one, other) => one - other);
const at = (share) => took[Math.floor(took.length * share)];
process.stdout.write(
  `assessment of 50 periods over 40 years · median ${at(0.5).toFixed(3)} ms · p95 ${at(0.95).toFixed(3)} ms\n`,
);
process.exit(at(0.5) > 1 ? 1 : 0);
