// Adds up what ran: each step that left a report counts its tests, and a file of tests that could not even start; each other step counts for one.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
// A step is `name=status`, or `name=status=report` when jest ran it.
for (const step of process.argv.slice(2)) {
  const [name, status, report] = step.split('=');
  const before = failed;
  if (report !== undefined) countTests(name, report);
  else if (status === '0') passed += 1;
  // Jest may fail although every test passed: a threshold, a leak, nothing found.
  if (status !== '0' && failed === before) failed += 1;
  if (failed > before) process.stdout.write(`Failed: ${name}\n`);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function countTests(name, report) {
  try {
    const tests = JSON.parse(readFileSync(report, 'utf8'));
    passed += tests.numPassedTests;
    // A test that was skipped did not pass.
    failed += tests.numFailedTests + tests.numPendingTests + tests.numTodoTests + tests.numRuntimeErrorTestSuites;
  } catch {
    process.stdout.write(`${name} left no report.\n`);
    failed += 1;
  }
}
