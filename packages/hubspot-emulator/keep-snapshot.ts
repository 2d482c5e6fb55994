import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Emulator } from './create-emulator.ts';

/** Reads what `keepSnapshot` wrote; undefined when there is nothing yet. */
export const readSnapshot = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch(() => undefined);

/**
 * Writes the account to a file shortly after each change, in one step, so that a crash leaves
 * either the old or the new state.
 *
 * @returns a function that writes what is pending
 */
export const keepSnapshot = (
  emulator: Emulator,
  file: string,
): (() => Promise<void>) => {
  let isDirty = false;
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const write = (): Promise<void> => {
    writing = writing.then(async () => {
      if (!isDirty) return;
      isDirty = false;
      await writeFile(`${file}.new`, emulator.snapshot());
      await rename(`${file}.new`, file);
    });

    return writing;
  };

  emulator.onChange(() => {
    isDirty = true;
    timer ??= setTimeout(() => {
      timer = undefined;
      void write();
    }, 200);
  });

  return () => {
    clearTimeout(timer);

    return write();
  };
};
