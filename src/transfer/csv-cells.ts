import { stringify } from 'csv-stringify/sync';

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
 * RFC 4180. Semicolons and tabs are quoted, too: a spreadsheet that takes them for delimiters then
 * shifts nothing. The library's `escape_formulas` leaves `'=1` as it is, so that reading could not
 * tell its apostrophe from one that was added.
 */
const format = {
  record_delimiter: '\r\n',
  quoted_match: /[;\t\r\n]|^ | $/,
  cast: { string: defuse },
};

/** The first line of a CSV file, after the byte order mark without which Excel reads no UTF-8. */
export const writeHeader = (names: string[]): string =>
  stringify([names], { ...format, bom: true });

/** A line of a CSV file, with its end. */
export const writeLine = (cells: string[]): string =>
  stringify([cells], format);
