import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);

    return true;
  } catch {
    return false;
  }
};

/**
 * Makes sure that one preview at a time owns a data folder.
 *
 * @returns a function that gives the folder free
 * @throws Error with a sentence when another preview owns it
 */
export const lockFolder = async (
  folder: string,
): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'preview.pid');
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner > 0 && owner !== process.pid && isAlive(owner)) {
    throw new Error(
      `Another preview (process ${owner}) is using ${folder}. Stop it with Ctrl-C in its window, or set PREVIEW_DATA to another folder.`,
    );
  }
  await writeFile(file, String(process.pid));

  return () => rm(file, { force: true });
};
