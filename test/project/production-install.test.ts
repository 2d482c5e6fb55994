import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { z } from 'zod';

/** What `npm ci --omit=dev` leaves: the service must need nothing else. */

const manifestSchema = z.object({
  name: z.string(),
  exports: z.unknown().optional(),
  imports: z.record(z.string(), z.string()).optional(),
  scripts: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});
const readManifest = (folder: string) =>
  manifestSchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
const root = readManifest('.');

/** What a file imports while it runs; imports of types alone are erased. */
const listImports = (file: string, text: string): string[] => {
  const source = ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;

  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) => fileName);
};

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that `file` and all that it reaches import. */
const listPackages = (file: string, seen = new Set<string>()): Set<string> => {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  for (const specifier of listImports(file, readFileSync(file, 'utf8'))) {
    const name = packageOf(specifier);
    if (/^(\.|#src\/|#tools\/)/.test(specifier)) {
      const target = specifier.startsWith('.')
        ? path.resolve(path.dirname(file), specifier)
        : path.resolve(specifier.slice(1));
      for (const each of listPackages(target, seen)) found.add(each);
    } else if (specifier.startsWith('#')) {
      found.add(specifier);
    } else if (
      !specifier.startsWith('node:') &&
      !builtinModules.includes(specifier)
    ) {
      found.add(name);
    }
  }

  return found;
};

const commands = Object.values(root.scripts).flatMap(
  (script) =>
    /prepare-process\.js ((?:src|tools)\/[\w-]+\.ts)/.exec(script)?.[1] ?? [],
);

it('knows the commands of a production machine', () => {
  expect(commands).toEqual(
    expect.arrayContaining([
      'src/serve.ts',
      'src/install.ts',
      'tools/configure.ts',
      'tools/write-project.ts',
    ]),
  );
});

it.each(commands)('%s imports dependencies, and no devDependencies', (file) => {
  const packages = [...listPackages(path.resolve(file))];

  expect(packages).toContain('zod');
  expect(
    packages.filter((name) => root.dependencies[name] === undefined),
  ).toEqual([]);
});

it('needs nothing else of the packages that are ours', () => {
  const ours = Object.keys(root.dependencies).filter((name) =>
    name.startsWith('@starters/'),
  );
  expect(ours.length).toBeGreaterThan(1);

  for (const name of ours) {
    const { dependencies } = readManifest(path.join('node_modules', name));
    expect(
      Object.keys(dependencies).filter(
        (each) => root.dependencies[each] === undefined,
      ),
    ).toEqual([]);
  }
});

it('notices an import that is not there in production', () => {
  expect(
    listImports(
      'x.ts',
      "import { it } from 'jest'; import type { A } from 'b';",
    ),
  ).toEqual(['jest']);
});
