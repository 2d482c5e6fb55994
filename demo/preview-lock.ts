import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from '#src/is-alive.ts';
import { poll } from '#src/waiting.ts';

const patienceMs = 5_000;

const readOwner = async (file: string): Promise<number> => {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));

  return pid > 0 && pid !== process.pid && isAlive(pid) ? pid : 0;
};

/**
 * Locks a data folder for one preview at a time. It waits for one that is stopping, since npm
 * returns the prompt before the preview has ended.
 *
 * @param say told at once that it waits, and for which process
 * @returns a function that releases the lock
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
  const isFree = await poll(
    async () => {
      owner = await readOwner(file);

      return owner === 0 || null;
    },
    { everyMs: 200, forMs: patienceMs },
  );
  if (!isFree) {
    throw new Error(
      `Another preview (process ${owner}) is using ${folder}. Stop it with Ctrl-C in its window, or set PREVIEW_DATA to another folder.`,
    );
  }
  await writeFile(file, String(process.pid));

  return () => rm(file, { force: true });
};
