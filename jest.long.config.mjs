import config from './jest.config.mjs';

/** What takes minutes: `npm run test:long`. @type {import('jest').Config} */
export default {
  ...config,
  testMatch: ['<rootDir>/test/long/**/*.spec.ts', '<rootDir>/test/long/**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 1_800_000,
};
