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

/*
 * What is put together for one answer says by itself what of: as values of a `WeakMap` that lives longer,
 * the parts would outlive their answer by two collections of V8's young generation, and be old by then.
 */
const PARTS = Symbol('parts');
const LISTS = Symbol('lists');

/** Notes on a value what no spread, comparison or JSON sees. */
const note = (value: object, name: symbol, noted: object): void => {
  Object.defineProperty(value, name, { value: noted });
};

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
  note(whole, PARTS, { common: share(common), own });

  return whole;
};

/** What an object was put together of; undefined for any other. */
export const partsOfJoined = (value: object): Parts | undefined =>
  (value as { [PARTS]?: Parts })[PARTS];

/** One list of several shared ones, so that their JSON is written once. It must not be changed afterwards. */
export const joinShared = <Each>(
  all: readonly (readonly Each[])[],
): readonly Each[] => {
  const whole = all.flat() as Each[];
  note(whole, LISTS, all.map(share));

  return whole;
};

/** What a list was put together of; undefined for any other. */
export const listsOfJoined = (value: object): readonly object[] | undefined =>
  (value as { [LISTS]?: readonly object[] })[LISTS];
