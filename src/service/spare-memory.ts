import { setFlagsFromString } from 'node:v8';

/** The first V8 that knows the mode: that of Node 24. */
const firstMajor = 13;

/**
 * Keeps V8's heap near what is in use. Otherwise it lets garbage grow to several times as much
 * before it looks for it: half a gigabyte for an account whose objects take a hundred megabytes.
 */
export const spareMemory = (): void => {
  if (parseInt(process.versions.v8, 10) >= firstMajor) {
    setFlagsFromString('--memory-saver-mode');
  }
};
