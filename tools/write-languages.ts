import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { registryFiles } from './language-registry.ts';
import { readFlags } from '#src/read-flags.ts';

readFlags({
  command: 'npm run languages',
  about:
    'Writes the registry of languages: every folder of extensions/app/packages/texts is one.',
  flags: {},
});

const root = process.cwd();
for (const { path: file, text } of await registryFiles(root)) {
  await writeFile(path.join(root, file), text);
}
