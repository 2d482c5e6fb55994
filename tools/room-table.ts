const BEGIN = '<!-- rooms: written by npm run docs:rooms -->';
const END = '<!-- /rooms -->';

/** The rooms of `src`, by name, with those that each may import. */
export type Rooms = Record<string, readonly string[]>;

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/**
 * The Markdown table of rooms, in the order of their sentences.
 *
 * @throws Error for a room without a sentence, and for a sentence without a room
 */
export const roomTable = (
  rooms: Rooms,
  sentences: Record<string, string>,
): string => {
  const order = Object.keys(sentences);
  const unexplained = Object.keys(rooms).filter((name) => !(name in sentences));
  const gone = order.filter((name) => !(name in rooms));
  if (unexplained.length + gone.length > 0) {
    throw new Error(
      `tools/room-sentences.ts and import-boundaries.js name different rooms: ${[...unexplained, ...gone].join(', ')}.`,
    );
  }
  const byOrder = (one: string, other: string) =>
    order.indexOf(one) - order.indexOf(other);
  const rows = Object.entries(sentences).map(([name, sentence]) =>
    row([
      `\`${name}\``,
      sentence,
      (rooms[name] ?? []).toSorted(byOrder).join(', ') || '–',
    ]),
  );

  return [
    row(['Room of `src`', 'What it is', 'May import']),
    row(['---', '---', '---']),
    ...rows,
  ].join('\n');
};

/**
 * The page with `table` between the two comments that mark its place.
 *
 * @throws Error where the page has no such place
 */
export const putRoomTable = (page: string, table: string): string => {
  const [before, rest = ''] = page.split(BEGIN);
  const [, after] = rest.split(END);
  if (before === undefined || after === undefined) {
    throw new Error(`The page has no place for the rooms: ${BEGIN} … ${END}`);
  }

  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
};

/** The page without its table of rooms, as a reader counts its words. */
export const withoutRoomTable = (page: string): string =>
  page.replace(new RegExp(`${BEGIN}[^]*${END}`), '');
