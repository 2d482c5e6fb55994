/**
 * Keeps what is made of a key, such as the formatter of a time zone, which takes longer to make than
 * to use. For keys of which there are few: they are never forgotten.
 */
export const oncePerKey = <Key extends string, Value>(
  make: (key: Key) => Value,
): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();

  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);

    return value;
  };
};
