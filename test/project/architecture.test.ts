import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOM_SENTENCES } from '#tools/room-sentences.ts';
import {
  putRoomTable,
  roomTable,
  withoutRoomTable,
} from '#tools/room-table.ts';

const page = () => readFileSync(path.resolve('ARCHITECTURE.md'), 'utf8');
const countWords = (text: string) =>
  text.match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;

it('fits on one page: 700 words beside the table of rooms', () => {
  const words = countWords(withoutRoomTable(page()));

  expect(words).toBeGreaterThan(300);
  expect(words).toBeLessThanOrEqual(700);
  expect(countWords(page())).toBeGreaterThan(words);
});

it('has the table of rooms as import-boundaries.js has it', async () => {
  await promisify(execFile)(path.resolve('node_modules/.bin/node'), [
    'tools/write-room-table.ts',
    '--check',
  ]);
});

it('has every folder of src in the table, so that the boundaries hold for it', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  expect(Object.keys(ROOM_SENTENCES).sort()).toEqual(folders.sort());
});

describe('the table', () => {
  const rooms = { http: ['votes', 'texts'], votes: [], texts: [] };
  const sentences = { texts: 'Sentences.', votes: 'Votes.', http: 'Routes.' };

  it('lists rooms, and what they may import, in the order of the sentences', () => {
    expect(roomTable(rooms, sentences).split('\n').slice(2)).toEqual([
      '| `texts` | Sentences. | – |',
      '| `votes` | Votes. | – |',
      '| `http` | Routes. | texts, votes |',
    ]);
  });

  it('refuses a room that no sentence explains, and a sentence of no room', () => {
    expect(() => roomTable({ ...rooms, jobs: [] }, sentences)).toThrow('jobs');
    expect(() => roomTable(rooms, { ...sentences, old: 'Old.' })).toThrow(
      'old',
    );
  });

  it('refuses a page that has no place for it', () => {
    expect(() => putRoomTable('# Page', 'table')).toThrow('no place');
  });
});
