import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { registryFiles } from './language-registry.ts';

const root = process.cwd();
for (const { path: file, text } of await registryFiles(root)) {
  await writeFile(path.join(root, file), text);
}
