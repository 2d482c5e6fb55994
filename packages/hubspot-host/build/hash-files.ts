import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The hash of what files contain and what they are called within their folder: 16 hexadecimal
 * characters, the same wherever the folder lies. `node_modules` is passed over.
 *
 * @param places folders and single files
 */
export const hashFiles = async (places: string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const place of places) {
    const entries = await readdir(place, {
      recursive: true,
      withFileTypes: true,
    }).catch(() => null);
    const files = entries
      ? entries
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .filter(
            (file) => !path.relative(place, file).includes('node_modules'),
          )
          .sort()
      : [place];
    for (const file of files) {
      hash.update(path.relative(path.dirname(place), file));
      hash.update(await readFile(file));
    }
  }

  return hash.digest('hex').slice(0, 16);
};
