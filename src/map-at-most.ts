/** Maps items by `act`, so many at a time; the results in the order of the items. */
export const mapAtMost = async <T, R>(
  most: number,
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    for (let i = next++; i < items.length; i = next++) {
      results[i] = await act(items[i] as T);
    }
  };
  await Promise.all(Array.from({ length: most }, work));

  return results;
};
