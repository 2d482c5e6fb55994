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

/** The first place from `at` on that is no blank; a tab that separates cells is none. */
const pastBlanks = (text: string, at: number, delimiter: string): number => {
  let next = at;
  while (
    text.charAt(next) !== delimiter &&
    /[ \t\u00a0]/.test(text.charAt(next))
  ) {
    next += 1;
  }

  return next;
};

/** A quoted cell. */
interface Quoted {
  /** Where its closing mark is. */
  closing: number;
  /** Where the delimiter or the end of the row after it is. */
  end: number;
  text: string;
}

/**
 * The quoted cell that begins with the mark at `start`; undefined where that opens none. Two marks
 * in a row stand for one. The first odd one decides: one that closes stands before a delimiter or
 * the end of a row, blanks aside, and any other shows that nothing was opened. Databases write a
 * mark within a cell with a backslash before it: so is read what is no cell otherwise.
 */
const quotedAt = (
  text: string,
  start: number,
  delimiter: string,
  isEscaped = false,
): Quoted | undefined => {
  let at = start + 1;
  let hasBackslash = false;
  for (;;) {
    const from = text.indexOf(quote, at);
    if (from === -1) break;
    const isAfterBackslash = from > start + 1 && text.charAt(from - 1) === '\\';
    hasBackslash ||= isAfterBackslash;
    let end = from;
    while (text.charAt(end) === quote) end += 1;
    if ((end - from - (isEscaped && isAfterBackslash ? 1 : 0)) % 2 === 1) {
      const next = pastBlanks(text, end, delimiter);
      const after = text.charAt(next);
      if (after !== delimiter && !isRowEnd(after)) break;
      const inside = text.slice(start + 1, end - 1);

      return {
        closing: end - 1,
        end: next,
        text: inside.replaceAll(isEscaped ? /\\"|""/g : '""', quote),
      };
    }
    at = end;
  }

  return hasBackslash && !isEscaped
    ? quotedAt(text, start, delimiter, true)
    : undefined;
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
      const start = pastBlanks(text, at, delimiter);
      const hasMark = text.charAt(start) === quote;
      const quoted = hasMark ? quotedAt(text, start, delimiter) : undefined;
      if (
        quoted &&
        !eatsRows(text, { start, end: quoted.closing }, { delimiter, width })
      ) {
        cells.push(quoted.text);
        at = quoted.end;
      } else {
        const next = cellEnd(at);
        const cell = text.slice(at, next === -1 ? undefined : next);
        // A word in quotation marks at the beginning closes what it opens.
        if (hasMark && cell.indexOf(quote, start - at + 1) === -1) {
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
