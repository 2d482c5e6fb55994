/**
 * The first of these that fit into so many bytes of JSON, and at most so many; what comes after the
 * first that does not fit is left out too.
 */
export const fitList = <Item>(
  items: readonly Item[],
  { most, bytes }: { most: number; bytes: number },
): Item[] => {
  const fitting: Item[] = [];
  let room = bytes;
  for (const item of items.slice(0, most)) {
    room -= Buffer.byteLength(JSON.stringify(item)) + 1;
    if (room < 0) break;
    fitting.push(item);
  }

  return fitting;
};
