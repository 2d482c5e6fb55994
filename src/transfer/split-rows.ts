/** One row of a file, as it is written. */
export interface SplitRow {
  /** As a spreadsheet counts, blank rows included; the first is 1. */
  row: number;
  cells: string[];
  /** Cells, from 0, that begin with a quotation mark which nothing closes; it is kept. */
  loneQuotes: number[];
}

const quote = '"';
const isRowEnd = (letter: string): boolean =>
  letter === '\n' || letter === '\r' || letter === '';

/** Where the next of two marks is, each looked for once; -1 where neither is. */
const nextOf = (text: string, marks: readonly string[]) => {
  const found = marks.map(() => -2);

  return (from: number): number => {
    let next = -1;
    for (const [index, mark] of marks.entries()) {
      let at = found[index] ?? -1;
      if (at !== -1 && at < from) {
        at = text.indexOf(mark, from);
        found[index] = at;
      }
      if (at !== -1 && (next === -1 || at < next)) next = at;
    }

    return next;
  };
};

/**
 * Where the quoted cell ends that begins at `start`, its closing mark; -1 where the mark at `start`
 * opens none. Two marks in a row stand for one. The first odd one decides: one that closes stands
 * before a delimiter or the end of a row, any other shows that nothing was opened.
 */
const closingOf = (text: string, start: number, delimiter: string): number => {
  let at = start + 1;
  for (;;) {
    const from = text.indexOf(quote, at);
    if (from === -1) return -1;
    let end = from;
    while (text.charAt(end) === quote) end += 1;
    if ((end - from) % 2 === 1) {
      const after = text.charAt(end);

      return after === delimiter || isRowEnd(after) ? end - 1 : -1;
    }
    at = end;
  }
};

/**
 * Whether a quoted cell of several lines is none: each of the lines it touches has as many cells by
 * itself as the first row of the file.
 */
const eatsRows = (
  text: string,
  { start, end }: { start: number; end: number },
  { delimiter, width }: { delimiter: string; width: number },
): boolean => {
  if (width < 2 || !/[\r\n]/.test(text.slice(start, end))) return false;
  let from = start;
  while (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) from -= 1;
  const rest = text.slice(end).search(/[\r\n]/);
  const lines = text
    .slice(from, rest === -1 ? undefined : end + rest)
    .split(/\r\n|\r|\n/);

  return lines.every((line) => line.split(delimiter).length === width);
};

/**
 * The rows of a delimited file that are not blank, one by one. A quotation mark counts as one only
 * where it begins a cell and something closes it, so that a single one takes no further rows. Each
 * character is read a constant number of times.
 */
export const splitRows = function* (
  text: string,
  delimiter: string,
): Generator<SplitRow> {
  const cellEnd = nextOf(text, [delimiter, '\n', '\r']);
  let width = 0;
  let row = 1;
  let at = 0;
  while (at < text.length) {
    if (isRowEnd(text.charAt(at))) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      row += 1;
      continue;
    }
    const cells: string[] = [];
    const loneQuotes: number[] = [];
    for (;;) {
      const isQuoted = text.charAt(at) === quote;
      const end = isQuoted ? closingOf(text, at, delimiter) : -1;
      if (
        end !== -1 &&
        !eatsRows(text, { start: at, end }, { delimiter, width })
      ) {
        cells.push(text.slice(at + 1, end).replaceAll('""', quote));
        at = end + 1;
      } else {
        const next = cellEnd(at);
        const cell = text.slice(at, next === -1 ? undefined : next);
        // A word in quotation marks at the beginning closes what it opens.
        if (isQuoted && cell.indexOf(quote, 1) === -1) {
          loneQuotes.push(cells.length);
        }
        cells.push(cell);
        at = next === -1 ? text.length : next;
      }
      if (text.charAt(at) !== delimiter) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some((cell) => cell.trim() !== '')) {
      width ||= cells.length;
      yield { row, cells, loneQuotes };
    }
    row += 1;
  }
};
