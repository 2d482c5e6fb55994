import type { Context } from 'hono';
import { invalid } from '#emulator/account/hubspot-failure.ts';

/** A page of results and, when there are more, the cursor of the next. */
export interface Page<T> {
  results: T[];
  paging?: { next: { after: string } };
}

/** The `limit` of a call: digits alone, from 1 to `max`. */
export const readLimit = (
  c: Context,
  { size, max }: { size: number; max: number },
): number => {
  const sent = c.req.query('limit') ?? String(size);
  const limit = Number(sent);
  if (!/^\d+$/.test(sent) || limit < 1 || limit > max) {
    throw invalid(`limit must be between 1 and ${max}.`);
  }

  return limit;
};

/** The page a call asks for by `limit` and `after`, which are refused when they are none. */
export const readPage = <T>(
  c: Context,
  all: readonly T[],
  { size, max }: { size: number; max: number },
): Page<T> => {
  const limit = readLimit(c, { size, max });
  const after = c.req.query('after') ?? '0';
  if (!/^\d+$/.test(after)) throw invalid(`${after} is no paging cursor.`);
  const start = Number(after);
  const end = start + limit;

  return {
    results: all.slice(start, end),
    ...(end < all.length ? { paging: { next: { after: String(end) } } } : {}),
  };
};
