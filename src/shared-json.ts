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

/** What an object is put together of. */
interface Parts {
  common: object;
  own: object;
}

const joined = new WeakMap<object, Parts>();

/**
 * An object with the fields of a shared one and others beside them, so that the JSON of the shared
 * ones is written once. It must not be changed afterwards.
 *
 * @param own has no field of `common`
 */
export const besideShared = <Common extends object, Own extends object>(
  common: Common,
  own: Own,
): Common & Own => {
  const whole = { ...common, ...own };
  joined.set(whole, { common: share(common), own });

  return whole;
};

/** What an object was put together of; undefined for any other. */
export const partsOfJoined = (value: object): Parts | undefined =>
  joined.get(value);

const lists = new WeakMap<object, readonly object[]>();

/** One list of several shared ones, so that their JSON is written once. It must not be changed afterwards. */
export const joinShared = <Each>(
  all: readonly (readonly Each[])[],
): readonly Each[] => {
  const whole = all.flat() as Each[];
  lists.set(whole, all.map(share));

  return whole;
};

/** What a list was put together of; undefined for any other. */
export const listsOfJoined = (value: object): readonly object[] | undefined =>
  lists.get(value);
