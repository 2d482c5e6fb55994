import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/** Code that several components of an app share. */
export interface SharedPackage {
  /** Its folder's name, such as `contracts`. */
  folder: string;
  name: string;
  /** Files by what is imported: `.`, `./numbers` or `./*`. */
  exports: Record<string, string>;
  /** Versions of what it imports itself. */
  dependencies: Record<string, string>;
}

/** The packages in a folder, by name. */
export const readSharedPackages = async (
  folder: string,
): Promise<SharedPackage[]> => {
  const names = (await readdir(folder)).sort();

  return Promise.all(
    names.map(async (name) => ({
      folder: name,
      ...packageSchema.parse(
        JSON.parse(
          await readFile(path.join(folder, name, 'package.json'), 'utf8'),
        ),
      ),
    })),
  );
};

/**
 * The file that an import of a shared package stands for, from the folder of the packages; null
 * for an import of anything else. https://nodejs.org/api/packages.html#exports
 *
 * @throws Error with a sentence for what the package does not export
 */
export const findSharedFile = (
  packages: readonly SharedPackage[],
  specifier: string,
): string | null => {
  const owner = packages.find(
    ({ name }) => specifier === name || specifier.startsWith(`${name}/`),
  );
  if (owner === undefined) return null;
  const wanted = `.${specifier.slice(owner.name.length)}`;
  const exact = owner.exports[wanted];
  const open = owner.exports['./*'];
  const file = exact ?? open?.replace('*', wanted.slice('./'.length));
  if (file === undefined || (wanted === '.' && exact === undefined)) {
    throw new Error(
      `${specifier} is imported, and ${owner.name} does not export it.`,
    );
  }

  return path.posix.join(owner.folder, file);
};
