// Adds up what ran: every test, the type check and the lint and the format count for one each, and so does a file of tests that could not even start.
import { readFileSync } from 'node:fs';

const [file, ...steps] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let tests;
try {
  tests = JSON.parse(readFileSync(file, 'utf8'));
} catch {
  process.stdout.write('The tests left no report.\n');
}
if (tests) {
  passed += tests.numPassedTests;
  // A test that was skipped did not pass.
  failed += tests.numFailedTests + tests.numPendingTests + tests.numTodoTests + tests.numRuntimeErrorTestSuites;
}
for (const step of steps) {
  const [name, status] = step.split('=');
  if (name === 'tests') {
    // Jest may fail although every test passed: a threshold, a leak, nothing found.
    if (status !== '0' && failed === 0) failed += 1;
  } else if (status === '0') passed += 1;
  else {
    failed += 1;
    process.stdout.write(`Failed: ${name}\n`);
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
