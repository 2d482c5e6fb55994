import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The build of the service: a hash of its source files. It differs after every upgrade, whether or
 * not somebody raised the version.
 *
 * @param folder of the sources
 */
export const readBuild = async (folder: string): Promise<string> => {
  const names = await readdir(folder, { recursive: true });
  const hash = createHash('sha256');
  for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
    hash.update(`${name}\n`).update(await readFile(path.join(folder, name)));
  }

  return hash.digest('hex').slice(0, 16);
};
