import js from '@eslint/js';
import { config as hubspotExtensions } from '@hubspot/eslint-config-ui-extensions';
import prettier from 'eslint-config-prettier';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import unusedImports from 'eslint-plugin-unused-imports';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// For `hs project lint`: npm run project gives each component a copy. The repository has rules of its own.
export default defineConfig(
  // Copies that npm run project makes of what is linted where it is written.
  globalIgnores(['shared']),
  js.configs.recommended,
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  react.configs.flat.recommended,
  react.configs.flat['jsx-runtime'],
  { settings: { react: { version: 'detect' } } },
  hubspotExtensions,
  reactHooks.configs.flat['recommended-latest'],
  {
    plugins: { 'unused-imports': unusedImports },
    rules: { 'unused-imports/no-unused-imports': 'error' },
  },
  {
    rules: {
      // An empty function says that nothing is waited for.
      '@typescript-eslint/no-empty-function': 'off',
      // TypeScript types what components are given.
      'react/prop-types': 'off',
    },
  },
  prettier,
);
