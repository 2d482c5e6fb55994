import { z } from 'zod';

const names = z.record(z.string(), z.string()).optional();

const entrySchema = z.looseObject({
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});

/** A package in a lock file. */
export type LockEntry = z.infer<typeof entrySchema>;

/** Packages of a lock file by their folder, from the folder of the lock file. */
export type LockPackages = Record<string, LockEntry>;

const lockSchema = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    // As it is: parsing an entry would put its fields into another order.
    z.custom<LockEntry>((entry) => entrySchema.safeParse(entry).success),
  ),
});

/**
 * The packages of a `package-lock.json`.
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 *
 * @throws ZodError for a lock file of another version
 */
export const readLock = (text: string): LockPackages =>
  lockSchema.parse(JSON.parse(text)).packages;

/** The text of a `package-lock.json` as npm writes it. */
export const writeLock = (
  { name, version }: { name: string; version: string },
  packages: LockPackages,
): string => {
  const sorted = Object.entries(packages).sort(([one], [other]) =>
    one.localeCompare(other, 'en'),
  );

  return `${JSON.stringify(
    {
      name,
      version,
      lockfileVersion: 3,
      requires: true,
      packages: Object.fromEntries(sorted),
    },
    null,
    2,
  )}\n`;
};

/** Where Node finds a package from a folder: in the nearest `node_modules` upwards; null if nowhere. */
export const findInstalled = (
  packages: LockPackages,
  folder: string,
  name: string,
): string | null => {
  const parts = folder === '' ? [] : folder.split('/');
  for (let length = parts.length; length >= 0; length -= 1) {
    const key = [...parts.slice(0, length), 'node_modules', name].join('/');
    if (packages[key] !== undefined) return key;
  }

  return null;
};

/** What a package wants: of a component also what only its developers need. */
const wantedBy = (
  {
    dependencies,
    devDependencies,
    optionalDependencies,
    peerDependencies,
  }: LockEntry,
  withDev: boolean,
): string[] =>
  Object.keys({
    ...dependencies,
    ...(withDev && devDependencies),
    ...optionalDependencies,
    ...peerDependencies,
  });

/** All that is installed because of these packages, they among it. */
const reachFrom = (
  packages: LockPackages,
  starts: readonly string[],
  withDev: boolean,
): Set<string> => {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const entry = packages[key];
    if (entry === undefined || reached.has(key)) continue;
    reached.add(key);
    if (entry.link === true) waiting.push(entry.resolved ?? '');
    for (const name of wantedBy(entry, withDev)) {
      // What is optional need not be installed anywhere.
      const found = findInstalled(packages, key, name);
      if (found !== null) waiting.push(found);
    }
  }

  return reached;
};

/** The part of a lock file that these packages need, with what is for their developers marked. */
export const neededBy = (
  packages: LockPackages,
  starts: readonly string[],
): LockPackages => {
  const running = reachFrom(packages, starts, false);
  const needed: LockPackages = {};
  for (const key of reachFrom(packages, starts, true)) {
    const entry = packages[key] ?? {};
    const unmarked = { ...entry };
    delete unmarked['dev'];
    delete unmarked['devOptional'];
    if (running.has(key)) needed[key] = unmarked;
    else {
      needed[key] = entry['dev'] === true ? entry : { ...unmarked, dev: true };
    }
  }

  return needed;
};
