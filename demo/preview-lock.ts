import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ownFolder } from '#src/own-folder.ts';
import { poll } from '#src/waiting.ts';

const patienceMs = 5_000;

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
  const take = () => ownFolder(path.join(folder, 'preview'), 'a preview');
  let taken = await take();
  if ('owner' in taken) {
    say(
      `Another preview (process ${taken.owner.pid}) is using ${folder}. Waiting ${patienceMs / 1000} s for it to stop…`,
    );
    await poll(
      async () => {
        taken = await take();

        return 'owner' in taken ? null : true;
      },
      { everyMs: 200, forMs: patienceMs },
    );
  }
  if ('owner' in taken) {
    throw new Error(
      `Another preview (process ${taken.owner.pid}) is using ${folder}. Stop it with Ctrl-C in its window, or set PREVIEW_DATA to another folder.`,
    );
  }

  return taken.release;
};
