import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { writeApiDocs } from './api-docs.ts';
import { readFlags } from '#src/read-flags.ts';

const { check = false } = readFlags({
  command: 'npm run docs:api',
  about: 'Writes docs/api.md from the route table.',
  flags: {
    check: {
      type: 'boolean',
      says: 'writes nothing; fails where docs/api.md does not say what the routes say',
    },
  },
});

const file = path.resolve('docs/api.md');
const text = await prettier.format(writeApiDocs(process.cwd()), {
  ...(await prettier.resolveConfig(file)),
  filepath: file,
});

if (!check) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    'docs/api.md is not what the routes say. Run "npm run docs:api".',
  );
  process.exitCode = 1;
}
