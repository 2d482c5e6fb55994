import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Emulator } from './create-emulator.ts';

/**
 * Reads what `keepSnapshot` wrote; undefined when there is no such file yet.
 *
 * @throws Error of node:fs when the file is there and cannot be read
 */
export const readSnapshot = async (
  file: string,
): Promise<string | undefined> => {
  return existsSync(file) ? await readFile(file, 'utf8') : undefined;
};

const ignore = (): void => {};

/**
 * Writes the account to a file shortly after each change, in one step, so that a crash leaves
 * either the old or the new state. A write that fails is tried again after the next change.
 *
 * @returns a function that writes what is pending, and rejects when that fails
 */
export const keepSnapshot = (
  emulator: Pick<Emulator, 'onChange' | 'snapshot'>,
  file: string,
): (() => Promise<void>) => {
  let isDirty = false;
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  const write = (): Promise<void> => {
    writing = writing.catch(ignore).then(async () => {
      if (!isDirty) return;
      isDirty = false;
      try {
        await writeFile(`${file}.new`, emulator.snapshot());
        await rename(`${file}.new`, file);
      } catch (error) {
        isDirty = true;
        throw error;
      }
    });

    return writing;
  };

  emulator.onChange(() => {
    isDirty = true;
    timer ??= setTimeout(() => {
      timer = undefined;
      write().catch(ignore);
    }, 200);
  });

  return () => {
    clearTimeout(timer);

    return write();
  };
};
