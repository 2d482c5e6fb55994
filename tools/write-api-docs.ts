import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { writeApiDocs } from './api-docs.ts';

const file = path.resolve('docs/api.md');
const text = await prettier.format(writeApiDocs(process.cwd()), {
  ...(await prettier.resolveConfig(file)),
  filepath: file,
});

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    'docs/api.md is not what the routes say. Run "npm run docs:api".',
  );
  process.exitCode = 1;
}
