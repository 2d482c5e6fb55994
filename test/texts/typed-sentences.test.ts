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
  rows: '{count, plural, one {One row.} other {# rows.}}',
}`;

/** Rooms of a further language, and uses of sentences, by name. */
const rooms: Record<string, string> = {
  right: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}', found: 'von {of}: {count}, {{contact.city | "x"}}' },
    rows: '{count, plural, one {Eine Zeile.} other {# Zeilen.}}',
  }`,
  moreForms: `{
    plain: 'Zapisano.',
    nested: { by: '{author}', found: '{count} {of}' },
    rows: '{count, plural, one {Wiersz.} few {# wiersze.} other {# wierszy.}}',
  }`,
  keyMissing: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}' },
    rows: '{count, plural, one {Eine Zeile.} other {# Zeilen.}}',
  }`,
  keyTooMany: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}', found: '{count}, {of}', extra: 'Mehr' },
    rows: '{count, plural, one {Eine Zeile.} other {# Zeilen.}}',
  }`,
  placeholderMissing: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}', found: 'von {of}' },
    rows: '{count, plural, one {Eine Zeile.} other {# Zeilen.}}',
  }`,
  placeholderTooMany: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author} am {date}', found: '{count}, {of}' },
    rows: '{count, plural, one {Eine Zeile.} other {# Zeilen.}}',
  }`,
  placeholderInPlain: `{
    plain: 'Gespeichert: {title}.',
    nested: { by: 'von {author}', found: '{count}, {of}' },
    rows: '{count, plural, one {Eine Zeile.} other {# Zeilen.}}',
  }`,
  placeholderInForm: `{
    plain: 'Zapisano.',
    nested: { by: '{author}', found: '{count} {of}' },
    rows: '{count, plural, one {Wiersz.} few {{rows} wiersze.} other {# wierszy.}}',
  }`,
  formMissing: `{
    plain: 'Gespeichert.',
    nested: { by: 'von {author}', found: '{count}, {of}' },
    rows: '{count} Zeilen.',
  }`,
  formTooMany: `{
    plain: 'Gespeichert.',
    nested: {
      by: 'von {author}',
      found: '{count, plural, one {eins von {of}.} other {# von {of}.}}',
    },
    rows: '{count, plural, one {Eine Zeile.} other {# Zeilen.}}',
  }`,
};

const uses: Record<string, string> = {
  filled: `fillText(sentences.review.requestedFor, { author: 'x' })`,
  saidOfNumber: `sayNumber(sentences.review.said, { reason: 'x', count: 2 }, 'en')`,
  valueMissing: `sayNumber(sentences.review.said, { reason: 'x' }, 'en')`,
  nestedMissing: `sayNumber(sentences.sheets.inTime, { feedback: 2 }, 'en')`,
  filledByHand: `fillText(sentences.review.said, { reason: 'x', count: 2 })`,
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
import { sayNumber } from './say-number.ts';
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
});

it.each(['right', 'moreForms', 'filled', 'saidOfNumber'])(
  'compiles what is %s',
  (name) => {
    expect(complaints.get(name)).toBe('');
  },
);

it.each([
  ['keyMissing', /Property 'found' is missing/],
  ['keyTooMany', /The English has no such key/],
  ['placeholderMissing', /Write each placeholder of the English: \{count\}/],
  ['placeholderTooMany', /Write each placeholder of the English: \{author\}/],
  ['placeholderInPlain', /Write no placeholder: the English has none/],
  ['placeholderInForm', /Write each placeholder of the English: \{count\}/],
  ['formMissing', /Let the form follow the number/],
  ['formTooMany', /Write one form/],
  ['valueMissing', /Property 'count' is missing/],
  ['nestedMissing', /Property 'count' is missing/],
  ['filledByHand', /not assignable to parameter of type 'never'/],
  ['valueUnknown', /'day' does not exist/],
  ['sentenceUnknown', /'saidNever' does not exist/],
])('does not compile a %s', (name, message) => {
  expect(complaints.get(name)).toMatch(message);
});
