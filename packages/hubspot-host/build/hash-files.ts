import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Knows the content of folders and files: the same 16 characters for the same bytes. */
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
          .filter((file) => !file.includes('node_modules'))
          .sort()
      : [place];
    for (const file of files) hash.update(file).update(await readFile(file));
  }

  return hash.digest('hex').slice(0, 16);
};
