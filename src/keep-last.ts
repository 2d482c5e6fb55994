/**
 * Keeps results of a function by a key: of the last `most / 2` keys that were asked for each has its result,
 * and no more than `most` are kept. Most of what is asked for again stays where it is, so that little that
 * is new is put into a map that lives long: see docs/decisions/0099-what-a-card-leaves-behind.md.
 *
 * @param most how many are kept, 2 or more
 */
export const keepLast = <Key, Value>(
  most: number,
): ((key: Key, make: () => Value) => Value) => {
  const half = Math.floor(most / 2);
  let recent = new Map<Key, Value>();
  let earlier = new Map<Key, Value>();

  return (key, make) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = earlier.get(key) ?? make();
    if (recent.size >= half) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(key, value);

    return value;
  };
};
