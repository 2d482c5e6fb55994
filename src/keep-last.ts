/**
 * Keeps the last results of a function by a key; the one used longest ago makes room.
 *
 * @param most how many are kept
 */
export const keepLast = <Key, Value>(
  most: number,
): ((key: Key, make: () => Value) => Value) => {
  const kept = new Map<Key, Value>();

  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);

    return value;
  };
};
