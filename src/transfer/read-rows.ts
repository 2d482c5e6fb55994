import { type SplitRow, splitRows } from './split-rows.ts';

/** What separates cells in files that people bring, the likelier first. */
const delimiters = [',', ';', '\t', '|'] as const;

/** Excel names the delimiter in a first line of its own: `sep=;`, at times in quotation marks. */
const named = /^("?)sep=([,;\t|])\1(?:\r\n?|\n)/i;

/** Rows by which a delimiter is judged: beyond that, one is as good as proved. */
const mostJudged = 2_000;

/** Cells of a first row that are taken for names; HubSpot exports hundreds. */
const mostNames = 2_000;

/** How well rows fit the delimiter by which they were split. */
const judge = (
  rows: readonly SplitRow[],
  isKnown: (name: string) => boolean,
): { known: number; fitting: number; width: number } => {
  const [first, ...rest] = rows;
  const header = first?.cells ?? [];
  const width = header.findLastIndex((name) => name.trim() !== '') + 1;

  return {
    known: header.slice(0, mostNames).filter(isKnown).length,
    fitting: rest.filter(({ cells }) => {
      const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;

      return cells.length >= width && filled <= width;
    }).length,
    width,
  };
};

const firstRows = (text: string, delimiter: string): SplitRow[] => {
  const rows: SplitRow[] = [];
  for (const row of splitRows(text, delimiter)) {
    rows.push(row);
    if (rows.length > mostJudged) break;
  }

  return rows;
};

/**
 * The rows of a file, split by the one delimiter that fits all of it best: by which its first row
 * names most known columns, then by which most rows have as many cells as the first.
 *
 * @param isKnown whether a cell of the first row names a column
 */
export const readRows = (
  text: string,
  isKnown: (name: string) => boolean,
): Iterable<SplitRow> => {
  const said = named.exec(text);
  if (said) {
    // Spreadsheets neither show nor count that line.
    return splitRows(text.slice(said[0].length), said[2] ?? ',');
  }
  const split = delimiters.map((delimiter) => ({
    delimiter,
    rows: firstRows(text, delimiter),
  }));
  // Blanks and delimiters of one kind are no file of another kind.
  if (split.some(({ rows }) => rows.length === 0)) return [];
  const judged = split.map(({ delimiter, rows }) => ({
    delimiter,
    ...judge(rows, isKnown),
  }));
  const [best] = judged.sort(
    (one, other) =>
      other.known - one.known ||
      other.fitting - one.fitting ||
      other.width - one.width,
  );

  return splitRows(text, best?.delimiter ?? ',');
};
