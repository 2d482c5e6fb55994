import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Licences that ask for a notice at most. */
const permitted = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  '0BSD',
  'Apache-2.0 AND MIT',
  'MIT AND ISC',
  '(MIT AND BSD)',
  '(MIT OR CC0-1.0)',
]);

/** Packages with other licences. They are tools: nothing of them is in what runs for customers. */
const exceptions: Record<string, string> = {
  argparse: 'Python-2.0',
  'axe-core': 'MPL-2.0',
  'caniuse-lite': 'CC-BY-4.0',
  'spdx-exceptions': 'CC-BY-3.0',
  'spdx-license-ids': 'CC0-1.0',
  // Its package.json names none; its file LICENSE is the MIT licence. It runs in the service.
  jstat: 'none named',
};

const packagesSchema = z.record(
  z.string(),
  z.object({
    license: z.string().default('none named'),
    link: z.boolean().default(false),
  }),
);
type Packages = z.infer<typeof packagesSchema>;

const readLock = (): Packages =>
  z
    .object({ packages: packagesSchema })
    .parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;

const nameOf = (folder: string): string =>
  folder.replace(/^.*node_modules\//, '');

/** Installed packages whose licence is not permitted, each as `name: licence`. */
const listOthers = (packages: Packages): string[] => [
  ...new Set(
    Object.entries(packages)
      .filter(([at, { link }]) => at.includes('node_modules/') && !link)
      .filter(([, { license }]) => !permitted.has(license))
      .map(([at, { license }]) => `${nameOf(at)}: ${license}`),
  ),
];

it('depends on packages whose licences permit it, and on exceptions known by name', () => {
  const packages = readLock();

  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(listOthers(packages).sort()).toEqual(
    Object.entries(exceptions)
      .map(([name, licence]) => `${name}: ${licence}`)
      .sort(),
  );
});

it('notices a licence that is not permitted, and a package that names none', () => {
  const packages = packagesSchema.parse({
    '': { license: 'UNLICENSED' },
    'node_modules/good': { license: 'MIT' },
    'node_modules/@a/copyleft': { license: 'GPL-3.0' },
    'node_modules/good/node_modules/silent': {},
  });

  expect(listOthers(packages)).toEqual([
    '@a/copyleft: GPL-3.0',
    'silent: none named',
  ]);
});
