import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Preview, runPreview } from '#demo/run-preview.ts';

/** A preview of its own, freshly seeded; stopping it deletes its data. */
export const openPreview = async (): Promise<Preview> => {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'preview-'));
  const preview = await runPreview({
    root: process.cwd(),
    dataFolder,
    reset: false,
    port: 0,
    say: () => {},
  });

  return {
    ...preview,
    stop: async () => {
      await preview.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};
