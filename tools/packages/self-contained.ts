import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { importsOf, packageOf, renameImports } from './import-specifiers.ts';
import {
  findInstalled,
  type LockPackages,
  neededBy,
  readLock,
  writeLock,
} from './lock-file.ts';
import {
  findSharedFile,
  readSharedPackages,
  type SharedPackage,
} from './shared-package.ts';

const versions = z.record(z.string(), z.string());
const componentSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: versions,
  devDependencies: versions.default({}),
});
type Component = z.infer<typeof componentSchema>;

const workspaceSchema = z.object({ workspaces: z.array(z.string()) });

/** What HubSpot's linter looks for in each component; one for all in the repository. */
const LINT = 'eslint.config.js';

/** Where a component has its copies of what is shared. */
const SHARED = 'shared';

/** What a component takes from the shared packages. */
interface Taken {
  /** Files from the folder of the packages, with their text as the component has it. */
  files: Map<string, string>;
  /** Versions of what those files import from elsewhere. */
  dependencies: Record<string, string>;
}

const isSource = (file: string) => /\.tsx?$/.test(file);

const relativeTo = (from: string, to: string): string => {
  const way = path.posix.relative(path.posix.dirname(from), to);

  return way.startsWith('.') ? way : `./${way}`;
};

/** Replaces imports of shared packages by the files they stand for in `shared`. */
const pointAtFiles = (
  packages: readonly SharedPackage[],
  file: string,
  source: string,
): string =>
  renameImports(source, (specifier) => {
    const shared = findSharedFile(packages, specifier);

    return shared === null
      ? specifier
      : relativeTo(file, path.posix.join(SHARED, shared));
  });

/** Follows imports from the component's sources into the shared packages. */
const take = async (
  folder: string,
  packages: readonly SharedPackage[],
  sources: readonly string[],
): Promise<Taken> => {
  const taken: Taken = { files: new Map(), dependencies: {} };
  const waiting = sources.flatMap((source) =>
    importsOf(source).map((each) => findSharedFile(packages, each)),
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (file === null || taken.files.has(file)) continue;
    const here = file;
    const source = await readFile(path.join(folder, here), 'utf8');
    const owner = packages.find((each) => here.startsWith(`${each.folder}/`));
    taken.files.set(
      here,
      pointAtFiles(packages, path.posix.join(SHARED, here), source),
    );
    for (const specifier of importsOf(source)) {
      const shared = specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(here), specifier)
        : findSharedFile(packages, specifier);
      const other = shared === null ? packageOf(specifier) : null;
      waiting.push(shared);
      if (other === null) continue;
      const version = owner?.dependencies[other];
      if (version === undefined) {
        throw new Error(
          `${here} imports ${other}, which its package.json does not name.`,
        );
      }
      taken.dependencies[other] = version;
    }
  }

  return taken;
};

/** The lock file of a component alone: what it needs of the workspace's. */
const lockFor = (
  workspace: LockPackages,
  folder: string,
  component: Component,
): string => {
  const { name, version, dependencies, devDependencies } = component;
  const packages = {
    ...workspace,
    [folder]: { name, version, dependencies, devDependencies },
  };
  for (const [wanted, asked] of Object.entries({
    ...dependencies,
    ...devDependencies,
  })) {
    const found = packages[findInstalled(packages, folder, wanted) ?? ''];
    if (found?.['version'] !== asked) {
      throw new Error(
        `${folder} needs ${wanted} ${asked}, which the lock file of the extensions does not have. Run "npm run locks".`,
      );
    }
  }
  const own = Object.entries(neededBy(packages, [folder])).map(
    ([key, entry]) =>
      [key === folder ? '' : key.replace(`${folder}/`, ''), entry] as const,
  );

  return writeLock(component, Object.fromEntries(own));
};

const makeAlone = async (
  app: string,
  folder: string,
  packages: readonly SharedPackage[],
  lock: LockPackages,
): Promise<void> => {
  const target = path.join(app, folder);
  const top = (await readdir(target, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const names = (await readdir(target, { recursive: true }))
    .map((each) => each.split(path.sep).join('/'))
    .filter(isSource);
  const sources = await Promise.all(
    names.map((each) => readFile(path.join(target, each), 'utf8')),
  );
  const shared = path.join(app, 'packages');
  const { files, dependencies } = await take(shared, packages, sources);
  for (const [index, name] of names.entries()) {
    await writeFile(
      path.join(target, name),
      pointAtFiles(packages, name, sources[index] ?? ''),
    );
  }
  for (const [file, text] of files) {
    const copy = path.join(target, SHARED, file);
    await mkdir(path.dirname(copy), { recursive: true });
    await writeFile(copy, text);
  }
  const component = componentSchema.parse(
    JSON.parse(await readFile(path.join(target, 'package.json'), 'utf8')),
  );
  const own = Object.fromEntries(
    Object.entries({ ...component.dependencies, ...dependencies })
      .filter(([name]) => packages.every((each) => each.name !== name))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  const alone: Component = { ...component, dependencies: own };
  await writeFile(
    path.join(target, 'package.json'),
    `${JSON.stringify(
      {
        ...alone,
        // Of what is shared, a bundle is to carry what it uses and no more.
        sideEffects: top
          .filter((each) => each.isDirectory() || isSource(each.name))
          .map((each) => `./${each.name}${each.isDirectory() ? '/**' : ''}`),
      },
      null,
      2,
    )}\n`,
  );
  await writeFile(
    path.join(target, 'package-lock.json'),
    lockFor(lock, folder, alone),
  );
};

/**
 * Makes every component of an app independent of the folders beside it: what it uses of the shared
 * packages is copied into it, and it has a lock file and the linter's rules of its own. No package of ours is asked of a
 * registry then, and HubSpot can build a component wherever it puts it.
 *
 * @param app folder of the workspace; its `packages`, package.json and lock file are gone afterwards
 * @throws Error with a sentence where an import cannot be followed or a version is not locked
 */
export const makeSelfContained = async (app: string): Promise<void> => {
  const read = (file: string) => readFile(path.join(app, file), 'utf8');
  const lock = readLock(await read('package-lock.json'));
  const { workspaces } = workspaceSchema.parse(
    JSON.parse(await read('package.json')),
  );
  const packages = await readSharedPackages(path.join(app, 'packages'));
  for (const folder of workspaces.filter((each) => !each.includes('*'))) {
    await makeAlone(app, folder, packages, lock);
    await copyFile(path.join(app, LINT), path.join(app, folder, LINT));
  }
  for (const each of ['packages', 'package.json', 'package-lock.json', LINT]) {
    await rm(path.join(app, each), { recursive: true });
  }
};
