import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import { z } from 'zod';
import { readFlags } from '#src/read-flags.ts';
import { ROOM_SENTENCES } from './room-sentences.ts';
import { putRoomTable, roomTable } from './room-table.ts';

const { check = false } = readFlags({
  command: 'npm run docs:rooms',
  about:
    'Writes the table of rooms in ARCHITECTURE.md from import-boundaries.js and tools/room-sentences.ts.',
  flags: {
    check: {
      type: 'boolean',
      says: 'writes nothing; fails where the table is not current',
    },
  },
});

const boundaries = z.object({
  rooms: z.record(z.string(), z.array(z.string())),
});
const { rooms } = boundaries.parse(
  await import(pathToFileURL(path.resolve('import-boundaries.js')).href),
);

const file = path.resolve('ARCHITECTURE.md');
const page = await readFile(file, 'utf8');
const text = await prettier.format(
  putRoomTable(page, roomTable(rooms, ROOM_SENTENCES)),
  { ...(await prettier.resolveConfig(file)), filepath: file },
);

if (!check) {
  await writeFile(file, text);
} else if (page !== text) {
  console.error(
    'The table of rooms in ARCHITECTURE.md is not what import-boundaries.js says. Run "npm run docs:rooms".',
  );
  process.exitCode = 1;
}
