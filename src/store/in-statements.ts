import { inBatches } from '#src/in-batches.ts';

/**
 * The most rows that one INSERT is given. Each of their values is a parameter, of which PostgreSQL
 * counts 65,535 in a statement and pg, which has no check of it, 65,536 as none:
 * https://www.postgresql.org/docs/18/protocol-message-formats.html (Bind, Int16)
 */
const mostRows = 2_000;

/**
 * Rows in groups that one INSERT takes each: lists that grow with an account, such as all its
 * starters, are written by several. Up to 32 columns a row.
 */
export const inStatements = <Row>(rows: readonly Row[]): Row[][] =>
  inBatches(rows, mostRows);
