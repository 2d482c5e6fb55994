const shared = new WeakSet<object>();

/**
 * Marks a value that many answers hold and that never changes, so that its JSON is written once.
 * What may still change must not be marked: answers would go on with what it was.
 */
export const share = <Value extends object>(value: Value): Value => {
  shared.add(value);

  return value;
};

/** Whether a value was marked. */
export const isShared = (value: object): boolean => shared.has(value);
