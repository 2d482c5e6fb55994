import { execFile } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const texts = 'extensions/app/packages/texts';
const run = promisify(execFile);

/** Sentences with a mark before each, at any depth. */
type Marked = string | { [key: string]: Marked };

const mark = (said: Marked): Marked =>
  typeof said === 'string'
    ? `[de] ${said}`
    : Object.fromEntries(
        Object.entries(said).map(([key, each]) => [key, mark(each)]),
      );

/** Writes the English with a mark before each sentence, as a translator would: into one folder. */
const writeLanguage = async (root: string): Promise<void> => {
  const english = path.join(root, texts, 'en');
  const folder = path.join(root, texts, 'de');
  await mkdir(folder);
  for (const name of await readdir(english)) {
    const text = await readFile(path.join(english, name), 'utf8');
    const { sentences, ...first } = (await import(
      path.join(english, name)
    )) as Record<string, Marked>;
    const translated =
      name === 'index.ts'
        ? await readFile(path.join(root, texts, 'fr', name), 'utf8')
        : name === 'speech.ts'
          ? text.replace(`['“', '”']`, `['„', '“']`)
          : name === 'first-words.ts'
            ? Object.entries(first)
                .map(
                  ([room, words]) =>
                    `export const ${room} = ${JSON.stringify(room === 'locale' ? 'de' : mark(words))} as const;`,
                )
                .join('\n')
            : sentences === undefined
              ? text
              : `import { sentences as english } from '../en/${name}';
import { translate } from '../translate.ts';
export const sentences = translate(english, ${JSON.stringify(mark(sentences))});`;
    await writeFile(path.join(folder, name), translated);
  }
};

/** The packages of the repository's node_modules, except that the extensions' are the copy's own. */
const linkPackages = async (root: string): Promise<void> => {
  const modules = path.join(root, 'node_modules');
  await mkdir(path.join(modules, '@starters'), { recursive: true });
  for (const name of await readdir('node_modules')) {
    if (name === '@starters') continue;
    await symlink(path.resolve('node_modules', name), path.join(modules, name));
  }
  for (const name of await readdir('node_modules/@starters')) {
    const from = await realpath(path.join('node_modules/@starters', name));
    await symlink(
      path.join(root, path.relative(await realpath('.'), from)),
      path.join(modules, '@starters', name),
    );
  }
};

/** A copy of the project that has one folder more, of German, and nothing else that is new. */
export const copyWithLanguage = async (): Promise<string> => {
  const root = await realpath(
    await mkdtemp(path.join(tmpdir(), 'starters-language-')),
  );
  for (const name of [
    'demo',
    'extensions',
    'src',
    'test/extensions',
    'test/helpers',
    'tools',
    'package.json',
    'tsconfig.json',
  ]) {
    await cp(name, path.join(root, name), {
      recursive: true,
      filter: (each) => path.basename(each) !== 'node_modules',
    });
  }
  await linkPackages(root);
  await writeLanguage(root);
  await run(process.execPath, ['tools/write-languages.ts'], { cwd: root });

  return root;
};

/**
 * What the compiler says of a copy: of the rooms that speak, the extensions and the demo's
 * starters, not of those that carry large libraries.
 */
export const compile = async (root: string): Promise<string> => {
  await writeFile(
    path.join(root, 'tsconfig.copy.json'),
    JSON.stringify({
      extends: './tsconfig.json',
      include: [
        'src/*/*.d.ts',
        ...[
          'cards',
          'editing',
          'review',
          'settings',
          'starters',
          'telling',
          'texts',
          'transfer',
        ].map((room) => `src/${room}`),
        'src/hubspot/objects',
        'extensions',
        'demo/seed/starters.ts',
      ],
    }),
  );
  const { stdout } = await run(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.copy.json'],
    { cwd: root },
  ).catch(({ stdout, message }: { stdout: string; message: string }) => ({
    stdout: stdout || message,
  }));

  return stdout;
};
