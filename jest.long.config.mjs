import config from './jest.config.mjs';

// What the short tests try some of is tried whole.
process.env.AVAL_EVERY_TRY = 'yes';

/** What takes minutes: `npm run test:long`. @type {import('jest').Config} */
export default {
  ...config,
  testMatch: [
    '<rootDir>/test/long/**/*.spec.ts',
    '<rootDir>/test/long/**/*.spec.tsx',
    '<rootDir>/test/invariants/routes.spec.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 1_800_000,
};
