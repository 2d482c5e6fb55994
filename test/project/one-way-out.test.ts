import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findImports, findWriters } from '#tools/find-writes.ts';

const root = path.join(import.meta.dirname, '../..');
const sources = new Map(
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [
      `src/${name}`,
      readFileSync(path.join(root, 'src', name), 'utf8'),
    ]),
);

/** Files that make what writes: senders of the outbox get it, and saves that are kept first. */
const makers = new Set([
  'src/service/open-records.ts',
  'src/service/send-segments.ts',
  'src/service/hubspot-ports.ts',
  // Before anything is sent: `npm run objects`, and an admin who installs by OAuth.
  'src/install.ts',
  'src/service/make-objects.ts',
]);

/** What may call a port that writes. */
const mayCall = (file: string): boolean =>
  makers.has(file) ||
  /-senders?\.ts$/.test(file) ||
  file === 'src/editing/save-in-outbox.ts';

/** What gets to HubSpot beside the outbox. */
const findWaysBeside = (texts: ReadonlyMap<string, string>): string[] => {
  const { functions, ports } = findWriters(texts);

  return [
    ...findImports(texts, functions).filter(({ file }) => !makers.has(file)),
    ...findImports(texts, ports).filter(({ file }) => !mayCall(file)),
  ].map(({ file, name }) => `${file}: ${name}`);
};

it('knows what writes to HubSpot', () => {
  const { functions, ports } = findWriters(sources);

  expect([...functions]).toEqual(
    expect.arrayContaining([
      'createAnswerWriter',
      'createImportWriter',
      'createSaveRecords',
      'createSegmentOptions',
      'createStarterWriter',
      'createTaskRecords',
      'createVoteWriter',
      'installObjects',
      'writeRollUps',
    ]),
  );
  expect([...functions]).not.toContain('createStarterSource');
  expect([...functions]).not.toContain('createSegmentDirectory');
  expect([...ports]).toEqual(
    expect.arrayContaining([
      'ImportWriter',
      'SaveRecords',
      'SegmentOptions',
      'StarterWriter',
      'TaskRecords',
      'VoteWriter',
    ]),
  );
});

it('lets nothing leave for HubSpot beside the outbox', () => {
  expect(findWaysBeside(sources)).toEqual([]);
  // The one port that a room calls outside of a sender keeps its intent first.
  expect(
    findImports(sources, new Set(['createStarterWriter'])).map(
      ({ file }) => file,
    ),
  ).toEqual(['src/service/hubspot-ports.ts']);
  expect(
    findImports(sources, findWriters(sources).functions).filter(
      ({ file, name }) =>
        file === 'src/service/hubspot-ports.ts' &&
        name !== 'createStarterWriter',
    ),
  ).toEqual([]);
});

describe('finds a way beside it', () => {
  const withFile = (file: string, text: string) =>
    findWaysBeside(new Map(sources).set(file, text));

  it.each<[string, string, string]>([
    [
      'a room that makes a writer',
      'src/cards/shortcut.ts',
      "import { createTaskRecords } from '#src/hubspot/task-records.ts';",
    ],
    [
      'a job of the service that does',
      'src/service/shortcut.ts',
      "import { writeRollUps } from '#src/hubspot/write-roll-ups.ts';",
    ],
    [
      'a room that asks for a port that writes',
      'src/review/shortcut.ts',
      "import type { StarterWriter } from '#src/starters/starter-writer.ts';",
    ],
    [
      'one under another name',
      'src/transfer/shortcut.ts',
      "import { type ImportWriter as Port } from './import-writer.ts';",
    ],
  ])('%s', (_, file, text) => {
    expect(withFile(file, text)).toEqual([expect.stringContaining(file)]);
  });

  it('a new function that writes', () => {
    const texts = new Map(sources)
      .set(
        'src/hubspot/notes.ts',
        `const send = (client) => client.request({
           method: 'POST', path: \`/crm/objects/2026-09/notes\`, schema });
         export const addNote = (client) => send(client);`,
      )
      .set(
        'src/returns/shortcut.ts',
        "import { addNote } from '#src/hubspot/notes.ts';",
      );

    expect(findWaysBeside(texts)).toEqual(['src/returns/shortcut.ts: addNote']);
  });

  it('and takes no search and no reading for one', () => {
    const texts = new Map(sources)
      .set(
        'src/hubspot/notes.ts',
        `export const findNotes = (client) => client.request({
           method: 'POST', path: \`/crm/objects/2026-09/notes/search\`, schema });`,
      )
      .set(
        'src/returns/reader.ts',
        "import { findNotes } from '#src/hubspot/notes.ts';",
      );

    expect(findWaysBeside(texts)).toEqual([]);
  });
});
