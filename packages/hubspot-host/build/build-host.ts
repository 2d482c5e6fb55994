import path from 'node:path';

/** The folder of this package. */
export const hostRoot = path.resolve(import.meta.dirname, '..');

/** Builds the page that draws the CRM look-alike, with its worker, into a folder. */
export const buildHost = async (outputFolder: string): Promise<void> => {
  const { build } = await import('vite');
  await build({
    root: path.join(hostRoot, 'screen'),
    logLevel: 'error',
    configFile: false,
    esbuild: { jsx: 'automatic' },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    worker: { format: 'iife' },
    build: {
      outDir: outputFolder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4_000,
      // The page and the card it draws are one React: both come from the same copy.
      sourcemap: false,
    },
  });
};
