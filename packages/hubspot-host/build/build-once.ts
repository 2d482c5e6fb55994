import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Builds a folder, or finds it built already. Several processes may do so at once: each builds in
 * a folder of its own, and the first to finish gives its name to the result.
 *
 * @param folder its name says which sources it is built from
 * @returns the folder
 */
export const buildOnce = async (
  folder: string,
  build: (into: string) => Promise<unknown>,
): Promise<string> => {
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  await rm(own, { recursive: true, force: true });
  await build(own);
  try {
    await rename(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(own, { recursive: true, force: true });
  }

  return folder;
};
