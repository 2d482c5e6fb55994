import { execFile } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = process.cwd();
const node = path.join(root, 'node_modules/.bin/node');
const copied = [
  'package.json',
  'tsconfig.json',
  'src',
  'extensions/app',
  'demo/seed',
  'test/helpers/build-catalog.ts',
  'test/helpers/build-import-context.ts',
  'test/helpers/build-starter.ts',
  'test/starters/send-field-round.ts',
];
let copy: string;

/** All packages are those of the repository, but for the contracts and what else is copied. */
const linkPackages = async (): Promise<void> => {
  await mkdir(path.join(copy, 'node_modules/@starters'), { recursive: true });
  for (const name of await readdir(path.join(root, 'node_modules'))) {
    if (name === '@starters') continue;
    await symlink(
      path.join(root, 'node_modules', name),
      path.join(copy, 'node_modules', name),
    );
  }
  for (const [name, folder] of [
    ['contracts', 'packages/contracts'],
    ['lines', 'packages/lines'],
    ['service', 'packages/service'],
    ['texts', 'packages/texts'],
  ] as const) {
    await symlink(
      path.join(copy, 'extensions/app', folder),
      path.join(copy, 'node_modules/@starters', name),
    );
  }
};

/** Adds a line at the end of the object that a file exports. */
const addLine = async (
  file: string,
  end: string,
  line: string,
): Promise<void> => {
  const at = path.join(copy, file);
  const text = await readFile(at, 'utf8');
  expect(text.split(end)).toHaveLength(2);
  await writeFile(at, text.replace(end, `  ${line}\n${end}`));
};

const sendRound = async (value: string) =>
  JSON.parse(
    (
      await run(
        node,
        [
          '--disable-warning=ExperimentalWarning',
          'test/starters/send-field-round.ts',
          'mood',
          value,
        ],
        {
          cwd: copy,
          // What is compiled of a copy is of no use to others: it goes with the copy.
          env: {
            ...process.env,
            NODE_COMPILE_CACHE: path.join(copy, 'compiled'),
          },
        },
      )
    ).stdout,
  );

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'field-'));
  for (const each of copied) {
    await cp(path.join(root, each), path.join(copy, each), { recursive: true });
  }
  await linkPackages();
  await addLine(
    'extensions/app/packages/contracts/starter-fields.ts',
    '} as const satisfies Record<string, FieldRow>;',
    "mood: { property: 'mood', ...said, wording: 'detail' },",
  );
  await addLine(
    'extensions/app/packages/texts/en/fields.ts',
    '  },\n} as const;',
    "mood: { label: 'Mood', help: 'In which mood it is said.' },",
  );
  await addLine(
    'extensions/app/packages/texts/fr/fields.ts',
    '  },\n});',
    "mood: { label: 'Humeur', help: 'Dans quelle humeur on le dit.' },",
  );
});

afterAll(() => rm(copy, { recursive: true }));

it('lets one line in the table and one a language carry a further field everywhere', async () => {
  const round = await sendRound('  merry ');

  expect(round).toMatchObject({
    labels: [{ mood: { label: 'Mood' } }, { mood: { label: 'Humeur' } }],
    starter: { mood: 'merry' },
    fields: { mood: 'merry' },
    draft: { mood: 'merry' },
    saved: { mood: 'merry' },
    details: [{ label: 'Why now' }, { label: 'Mood', text: ['merry'] }],
    imported: { rows: [{ problems: [] }], starters: [{ mood: 'merry' }] },
    wording: { mood: 'merry' },
  });
  expect(round.form).toContain('mood');
  expect(round.differing).toContain('mood');
  expect(round.file.split('\r\n')[0]).toContain(',Humeur,');
});

it('changes the hash of a wording that says something in it, and of no other', async () => {
  const [empty, filled] = [await sendRound(''), await sendRound('merry')];

  expect(empty).toMatchObject({
    starter: { mood: null },
    saved: { mood: null },
  });
  expect(empty.hash).toBe('cea9316395874c73');
  expect(filled.hash).not.toBe(empty.hash);
});

/** Above what compiling takes on a machine that is busy with the other tests. */
const compilingMs = 300_000;

it(
  'leaves nothing for the compiler to miss',
  async () => {
    await writeFile(
      path.join(copy, 'tsconfig.copy.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        include: ['src', 'test', 'extensions/app/pages'],
      }),
    );
    await run(
      node,
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.copy.json'],
      {
        cwd: copy,
      },
    );
  },
  compilingMs,
);
