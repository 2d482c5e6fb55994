import js from '@eslint/js';
import { config as hubspotExtensions } from '@hubspot/eslint-config-ui-extensions';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importBoundaries } from './import-boundaries.js';

const extensions = 'extensions/app/{actions,cards,pages,settings}';

export default defineConfig(
  globalIgnores(['dist', '.cache', '.data', 'coverage']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // An arrow function reads as well, and hoists nothing.
      'func-style': ['error', 'expression'],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Waiting for nothing says so with an empty function.
      '@typescript-eslint/no-empty-function': 'off',
      'max-lines': [
        'error',
        { max: 250, skipBlankLines: true, skipComments: true },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name: one word for one thing everywhere.',
        },
      ],
    },
  },
  {
    // What these are for expects a default export.
    files: ['**/*.config.js', 'test/setup/global-*.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Of the programs a person starts, these speak to the terminal.
    files: [
      'tools/**',
      'demo/main.ts',
      'demo/run-preview.ts',
      // HubSpot's builder says its warnings there, which must not be missed.
      'packages/hubspot-host/build/build-extensions.ts',
      // An extension's lines go to the console of the browser, as in HubSpot.
      'packages/hubspot-host/screen/extension/worker-log.ts',
      'packages/hubspot-host/fixtures/workshop/src/app/cards/Floods.tsx',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Functions of an app are CommonJS, which HubSpot runs in Node.
    files: ['packages/hubspot-host/fixtures/*/src/app/functions/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { exports: 'writable', process: 'readonly' },
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [
      'src/{serve,install,doctor,backup,rebuild,rotate-keys,erase,export-account,read-flags}.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/config.ts reads the environment, as it is given.',
        },
      ],
    },
  },
  {
    files: [
      `${extensions}/**/*.{ts,tsx}`,
      'packages/hubspot-host/screen/**/*.{ts,tsx}',
    ],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  { files: [`${extensions}/**/*.{ts,tsx}`], extends: [hubspotExtensions] },
  // The fixtures are data: long by nature.
  {
    files: [
      'demo/seed/contacts.ts',
      'demo/seed/*starters.ts',
      'src/hubspot/objects/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  importBoundaries,
);
