/** @type {import('jest').Config} */
export default {
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/src/**/*.spec.ts',
    '<rootDir>/src/**/*.spec.tsx',
    '<rootDir>/test/**/*.spec.ts',
    '<rootDir>/test/**/*.spec.tsx',
  ],
  // What is longer runs as `npm run test:long`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/long/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['<rootDir>/tools/node_modules/@swc/jest', {}] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/start-server.mjs',
  globalTeardown: '<rootDir>/test/support/stop-server.mjs',
  reporters: ['default', '<rootDir>/test/support/family-reporter.mjs'],
  testSequencer: '<rootDir>/tools/longest-first.mjs',
  // One more than the processors that are promised: tests wait for PostgreSQL, browsers and processes of their own half of the time.
  maxWorkers: 3,
  // A worker that lives on once it was told to end has something left open; a slow machine is no reason.
  workerGracefulExitTimeout: 30_000,
  // Each test file leaves its modules behind, some thirty megabytes of them, and marking them all took the collector as
  // long as the later half of the tests: a worker that holds so much is replaced by a fresh one.
  workerIdleMemoryLimit: '500MB',
  // Only what hangs takes so long, on a machine however busy: a test never waits for the clock.
  testTimeout: 900_000,
  coverageProvider: 'v8',
};
