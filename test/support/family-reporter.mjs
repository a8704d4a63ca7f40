// Says at the end where the time went, by family: each file counts from its start to its end, whatever ran beside it.
const FAMILIES = [
  ['test/platform/', 'platform'],
  ['test/papers/', 'papers'],
  ['test/journeys/', 'journeys'],
  ['test/weather/', 'weather'],
  ['test/invariants/', 'invariants'],
  ['test/browser/', 'browser'],
  ['test/long/', 'long'],
  ['src/', 'beside the code'],
];
const LONGEST = 5;

export default class FamilyReporter {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults }) {
    const files = testResults.map(({ testFilePath, perfStats, numPassingTests, numFailingTests }) => ({
      name: testFilePath.slice(this.rootDir.length + 1).replaceAll('\\', '/'),
      seconds: Math.max(0, perfStats.end - perfStats.start) / 1000,
      tests: numPassingTests + numFailingTests,
    }));
    const lines = FAMILIES.flatMap(([folder, family]) => {
      const its = files.filter(({ name }) => name.startsWith(folder));
      const sum = (of) => its.reduce((all, file) => all + of(file), 0);
      const tests = sum((file) => file.tests);
      return its.length === 0
        ? []
        : `  ${family.padEnd(15)} ${sum(({ seconds }) => seconds)
            .toFixed(0)
            .padStart(5)} s  ${its.length} files, ${tests} tests`;
    });
    const longest = files
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, LONGEST)
      .map(({ name, seconds }) => `  ${seconds.toFixed(0).padStart(5)} s  ${name}`);
    process.stderr.write(`\nTime by family\n${lines.join('\n')}\nThe longest\n${longest.join('\n')}\n`);
  }
}
