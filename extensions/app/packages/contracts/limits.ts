/**
 * How long what people bring may be, each checked before it is parsed. Lengths are in UTF-16 units,
 * as JavaScript and HubSpot count.
 */

/** A text of a starter; HubSpot keeps more, nobody says more. */
export const MAX_FIELD = 2000;
/** A title: HubSpot shows it on one line. */
export const MAX_TITLE = 200;
/** A comment, own words, an answer. */
export const MAX_COMMENT = 2000;
/** A request: one sentence. */
export const MAX_BRIEF = 500;
/** A value of a record that a line says; a longer one counts as missing. */
export const MAX_VALUE = 500;
/** A value that is a name, a town or a title; a longer one counts as missing. */
export const MAX_NAME = 120;
/** A value of a record that is looked for in somebody's own words. */
export const MAX_OWN_VALUE = 200;
/** Starters of one import. */
export const MAX_IMPORT_ROWS = 1000;
/** Columns of a file of starters: each is known, so more are no columns. */
export const MAX_IMPORT_COLUMNS = 200;
/** Bytes of a file: HubSpot's proxy passes on 1 MB, and quotes and accents grow in JSON. */
export const MAX_IMPORT_BYTES = 900_000;
