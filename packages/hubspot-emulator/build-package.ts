import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

/*
 * Writes the package as JavaScript with its types, ready for `npm pack`: Node runs no TypeScript
 * below node_modules.
 *
 * Usage: node build-package.ts FOLDER   (a folder that does not exist yet)
 */
const source = import.meta.dirname;
const [folder] = process.argv.slice(2);
if (folder === undefined || existsSync(folder)) {
  process.stderr.write('Name a folder that does not exist yet.\n');
  process.exit(2);
}
const target = path.resolve(folder);

execFileSync(
  process.execPath,
  [
    createRequire(import.meta.url).resolve('typescript/bin/tsc'),
    '--project',
    path.join(source, 'tsconfig.build.json'),
    '--outDir',
    target,
  ],
  { stdio: 'inherit' },
);
for (const name of ['bin', 'README.md']) {
  cpSync(path.join(source, name), path.join(target, name), { recursive: true });
}
const manifest = z
  .looseObject({})
  .parse(JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')));
writeFileSync(
  path.join(target, 'package.json'),
  JSON.stringify(
    {
      ...manifest,
      exports: { '.': { types: './index.d.ts', default: './index.js' } },
      // The compiler leaves these specifiers as they are: they go on ending in .ts.
      imports: { '#emulator/*.ts': './*.js' },
    },
    null,
    2,
  ),
);
