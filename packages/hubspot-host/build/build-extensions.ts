import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Project } from '#host/project/read-project.ts';

/** The most bytes a bundle may have, minified, by its name; others may be of any size. */
export type BundleBudgets = Record<string, number>;

/** A bundle as built. */
export interface BuiltBundle {
  name: string;
  bytes: number;
  most: number | null;
}

/** Something the builder complained of, or a bundle that is too large. */
export class BundleError extends Error {
  override name = 'BundleError';
}

/**
 * Said of a library with a static block in a class, where it is installed inside the component: the
 * builder's own look at its imports ends there, and it is bundled all the same.
 */
const harmless = 'Unable to traverse AST: Unknown node type StaticBlock.';

const collectWarnings = async (run: () => Promise<void>): Promise<string[]> => {
  const warnings: string[] = [];
  const { warn, error } = console;
  const collect = (...parts: unknown[]) =>
    warnings.push(parts.map(String).join(' '));
  console.warn = collect;
  console.error = collect;
  try {
    await run();
  } finally {
    console.warn = warn;
    console.error = error;
  }

  return warnings.filter((warning) => !warning.includes(harmless));
};

/** Refuses a bundle of more bytes than it may have; null lets it have any number. */
export const assertFits = (
  name: string,
  bytes: number,
  most: number | null,
): void => {
  if (most === null || bytes <= most) return;
  throw new BundleError(
    `${name} has ${bytes} bytes; ${most} is the most it may have. Take something out of the bundle, or let the service send it.`,
  );
};

/**
 * Builds the extensions with HubSpot's own builder, minified as HubSpot does it.
 *
 * @throws BundleError on any warning, or when a bundle is larger than it may be
 */
export const buildExtensions = async (
  { root, entrypoints }: Project,
  outputFolder: string,
  budgets: BundleBudgets = {},
): Promise<BuiltBundle[]> => {
  // The builder writes the mode it finds into the bundle.
  process.env['NODE_ENV'] = 'production';
  const { buildSingleExtension } =
    await import('@hubspot/ui-extensions-dev-server/build');
  const built: BuiltBundle[] = [];
  await mkdir(outputFolder, { recursive: true });
  for (const entrypoint of entrypoints) {
    const { name, dir: folder } = path.parse(entrypoint);
    const most = budgets[name] ?? null;
    const warnings = await collectWarnings(() =>
      buildSingleExtension({
        file: path.join(root, entrypoint),
        outputDir: outputFolder,
        emptyOutDir: false,
        minify: true,
        root: path.join(root, folder),
        logLevel: 'warn',
      }),
    );
    if (warnings.length > 0) {
      throw new BundleError(
        `HubSpot's builder complains of ${name}:\n${warnings.join('\n')}`,
      );
    }
    const { size } = await stat(path.join(outputFolder, `${name}.js`));
    assertFits(name, size, most);
    built.push({ name, bytes: size, most });
  }

  return built;
};
