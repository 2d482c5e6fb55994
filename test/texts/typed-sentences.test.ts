import path from 'node:path';
import ts from 'typescript';

const folder = path.resolve('extensions/app/packages/texts');
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

const english = `{
  plain: 'Saved.',
  nested: { by: 'by {author}', found: '{count} of {of}, as {{contact.city}}' },
  rows: { one: 'One row.', other: '{count} rows.' },
}`;

/** Rooms of a further language, and uses of sentences, by name. */
const rooms: Record<string, string> = {
  right: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}', found: 'von {of}: {count}, {{contact.city | "x"}}' },
    rows: { one: 'Eine Zeile.', other: '{count} Zeilen.' },
  }`,
  moreForms: `{
    plain: 'Zapisano.',
    nested: { by: '{author}', found: '{count} {of}' },
    rows: { one: 'Wiersz.', few: '{count} wiersze.', other: '{count} wierszy.' },
  }`,
  keyMissing: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}' },
    rows: { one: 'Eine Zeile.', other: '{count} Zeilen.' },
  }`,
  keyTooMany: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}', found: '{count}, {of}', extra: 'Mehr' },
    rows: { one: 'Eine Zeile.', other: '{count} Zeilen.' },
  }`,
  placeholderMissing: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}', found: 'von {of}' },
    rows: { one: 'Eine Zeile.', other: '{count} Zeilen.' },
  }`,
  placeholderTooMany: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author} am {date}', found: '{count}, {of}' },
    rows: { one: 'Eine Zeile.', other: '{count} Zeilen.' },
  }`,
  placeholderInPlain: `{
    plain: 'Gespeichert: {title}.',
    nested: { by: 'von {author}', found: '{count}, {of}' },
    rows: { one: 'Eine Zeile.', other: '{count} Zeilen.' },
  }`,
  placeholderInForm: `{
    plain: 'Zapisano.',
    nested: { by: '{author}', found: '{count} {of}' },
    rows: { one: 'Wiersz.', few: '{rows} wiersze.', other: '{count} wierszy.' },
  }`,
};

const uses: Record<string, string> = {
  filled: `fillText(sentences.review.said, { reason: 'x', count: 2 })`,
  valueMissing: `fillText(sentences.review.said, { reason: 'x' })`,
  valueUnknown: `fillText(sentences.review.since, { date: 'x', day: 'y' })`,
  sentenceUnknown: `sentences.review.saidNever`,
};

const files = new Map([
  ...Object.entries(rooms).map(([name, room]): [string, string] => [
    path.join(folder, `${name}.ts`),
    `import { translate } from './translate.ts';
export const sentences = translate(${english}, ${room});`,
  ]),
  ...Object.entries(uses).map(([name, use]): [string, string] => [
    path.join(folder, `${name}.ts`),
    `import { fillText } from './fill-text.ts';
import type { Sentences } from './sentences.ts';
export const use = (sentences: Sentences) => ${use};`,
  ]),
]);

/** What the compiler says of each of them. */
const complaints = new Map<string, string>();

beforeAll(() => {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...others) => {
    const text = files.get(name);

    return text === undefined
      ? getSourceFile(name, ...others)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ESNext);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  for (const file of files.keys()) {
    complaints.set(
      path.basename(file, '.ts'),
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(file))
        .map(({ messageText }) =>
          ts.flattenDiagnosticMessageText(messageText, '\n'),
        )
        .join('\n'),
    );
  }
}, 120_000);

it.each(['right', 'moreForms', 'filled'])('compiles what is %s', (name) => {
  expect(complaints.get(name)).toBe('');
});

it.each([
  ['keyMissing', /Property 'found' is missing/],
  ['keyTooMany', /The English has no such key/],
  ['placeholderMissing', /Write each placeholder of the English: \{count\}/],
  ['placeholderTooMany', /Write each placeholder of the English: \{author\}/],
  ['placeholderInPlain', /Write no placeholder: the English has none/],
  ['placeholderInForm', /Write each placeholder of the English: \{count\}/],
  ['valueMissing', /Property 'count' is missing/],
  ['valueUnknown', /'day' does not exist/],
  ['sentenceUnknown', /'saidNever' does not exist/],
])('does not compile a %s', (name, message) => {
  expect(complaints.get(name)).toMatch(message);
});
