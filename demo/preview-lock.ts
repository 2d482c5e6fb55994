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

const patienceMs = 5_000;

const readOwner = async (file: string): Promise<number> => {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));

  return pid > 0 && pid !== process.pid && isAlive(pid) ? pid : 0;
};

/**
 * Makes sure that one preview at a time owns a data folder. One that is just stopping is waited
 * for: npm gives the prompt back before the preview has ended.
 *
 * @param say told at once that it waits, and for which process
 * @returns a function that gives the folder free
 * @throws Error with a sentence when another preview owns it
 */
export const lockFolder = async (
  folder: string,
  say: (line: string) => void = () => {},
): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'preview.pid');
  let owner = await readOwner(file);
  if (owner > 0) {
    say(
      `Another preview (process ${owner}) is using ${folder}. Waiting ${patienceMs / 1000} s for it to stop…`,
    );
  }
  for (let waited = 0; owner > 0 && waited < patienceMs; waited += 200) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    owner = await readOwner(file);
  }
  if (owner > 0) {
    throw new Error(
      `Another preview (process ${owner}) is using ${folder}. Stop it with Ctrl-C in its window, or set PREVIEW_DATA to another folder.`,
    );
  }
  await writeFile(file, String(process.pid));

  return () => rm(file, { force: true });
};
