import { z } from 'zod';

/** A page of a list as HubSpot answers it; `after` is where the next page begins. */
export interface Page<T> {
  results: T[];
  paging?: { next?: { after: string } | undefined } | null | undefined;
}

/** Schema of a page whose results look like `result`. */
export const pageOf = <T>(result: z.ZodType<T>): z.ZodType<Page<T>> =>
  z.object({
    results: z.array(result),
    paging: z
      .object({ next: z.object({ after: z.string() }).optional() })
      .nullish(),
  });

/**
 * Reads a list page by page, the next as soon as the last one is there.
 *
 * @param readPage `after` is undefined for the first page
 * @param mostPages the rest is not read
 * @returns all results, in HubSpot's order
 * @throws what `readPage` throws
 */
export const readPages = async <T>(
  readPage: (after: string | undefined) => Promise<Page<T>>,
  mostPages = Infinity,
): Promise<T[]> => {
  const all: T[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const { results, paging } = await readPage(after);
    all.push(...results);
    after = paging?.next?.after;
    if (after === undefined) break;
  }

  return all;
};
