/**
 * Keeps the last results of a function by a key; the one used longest ago makes room.
 *
 * @param most how many are kept
 */
export const keepLast = <Key, Value>(
  most: number,
): ((key: Key, make: () => Value) => Value) => {
  const kept = new Map<Key, Value>();
  let newest: Key | undefined;

  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined && key === newest) return known;
    const value = known ?? make();
    newest = key;
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);

    return value;
  };
};
