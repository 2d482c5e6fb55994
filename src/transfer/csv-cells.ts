/** Excel takes a file for UTF-8 only if it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet may take for the beginning of a formula, full-width signs among them.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const startsFormula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const wasDefused = /^''*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that a spreadsheet shows and never runs. */
const defuse = (text: string): string =>
  startsFormula.test(text) ? `'${text}` : text;

/** Takes back what `defuse` did, so that what is exported can be imported. */
export const undoDefuse = (text: string): string =>
  wasDefused.test(text) ? text.slice(1) : text;

/**
 * A cell after RFC 4180. Semicolons and tabs are quoted, too: a spreadsheet that takes them for
 * delimiters then shifts nothing.
 */
const writeCell = (text: string): string => {
  const safe = defuse(text);

  return /[",;\t\r\n]|^ | $/.test(safe)
    ? `"${safe.replace(/"/g, '""')}"`
    : safe;
};

/** A line of a CSV file, with its end. */
export const writeLine = (cells: readonly string[]): string =>
  `${cells.map(writeCell).join(',')}\r\n`;
