import { isShared, listsOfJoined, partsOfJoined } from '#src/shared-json.ts';

/** The JSON of shared values, encoded. */
const encoded = new WeakMap<object, Buffer>();

/**
 * Text as UTF-8, in memory of its own. What `Buffer.from` gives for short texts is a part of 64 kB
 * that it shares with others, all of which are kept as long as one of them is.
 */
const toOwnBytes = (text: string): Buffer => {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);

  return bytes;
};

const encode = (value: object): Buffer => {
  const known = encoded.get(value);
  if (known) return known;
  const bytes = toOwnBytes(JSON.stringify(value));
  encoded.set(value, bytes);

  return bytes;
};

/** Text and bytes in order; texts that follow each other are joined. */
type Pieces = (string | Buffer)[];

const addText = (pieces: Pieces, text: string): void => {
  const last = pieces.at(-1);
  if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
  else pieces.push(text);
};

const names = new Map<string, string>();
/** More names than fields have: ids, by which some objects are keyed, are not kept for ever. */
const mostNames = 2_000;

/** The name of a field as it stands in JSON. */
const nameIn = (name: string): string => {
  const known = names.get(name);
  if (known !== undefined) return known;
  const written = `${JSON.stringify(name)}:`;
  if (names.size < mostNames) names.set(name, written);

  return written;
};

/** The fields of an object. @param before what stands before the first of them */
const addFields = (pieces: Pieces, fields: object, before: string): void => {
  let between = before;
  // Not by `Object.entries`, which makes a list for each field of a card.
  for (const name of Object.keys(fields)) {
    const each = (fields as Record<string, unknown>)[name];
    if (each === undefined) continue;
    addText(pieces, between + nameIn(name));
    addValue(pieces, each);
    between = ',';
  }
  addText(pieces, between === '{' ? '{}' : '}');
};

const emptyBytes = 2;

const addObject = (pieces: Pieces, value: object): void => {
  const parts = partsOfJoined(value);
  if (!parts) return addFields(pieces, value, '{');
  const common = encode(parts.common);
  if (common.length === emptyBytes) return addFields(pieces, parts.own, '{');
  pieces.push(common.subarray(0, -1));

  return addFields(pieces, parts.own, ',');
};

/** The entries of shared lists, in one list. */
const addLists = (pieces: Pieces, lists: readonly object[]): void => {
  let between = '[';
  for (const list of lists) {
    const written = encode(list);
    if (written.length === emptyBytes) continue;
    addText(pieces, between);
    pieces.push(written.subarray(1, -1));
    between = ',';
  }
  addText(pieces, between === '[' ? '[]' : ']');
};

const addList = (pieces: Pieces, list: readonly unknown[]): void => {
  const lists = listsOfJoined(list);
  if (lists) return addLists(pieces, lists);
  addText(pieces, '[');
  for (const [index, each] of list.entries()) {
    if (index > 0) addText(pieces, ',');
    addValue(pieces, each);
  }
  addText(pieces, ']');
};

const addValue = (pieces: Pieces, value: unknown): void => {
  if (typeof value !== 'object' || value === null) {
    // As JSON.stringify does in a list, where undefined becomes null.
    addText(pieces, JSON.stringify(value) ?? 'null');
  } else if (isShared(value)) {
    pieces.push(encode(value));
  } else if (Array.isArray(value)) {
    addList(pieces, value);
  } else if ('toJSON' in value) {
    addText(pieces, JSON.stringify(value));
  } else {
    addObject(pieces, value);
  }
};

/**
 * The JSON of an answer as UTF-8: the same as JSON.stringify gives, except that what is shared (see
 * `share`) was written before and is copied.
 */
export const writeJson = (value: object): Buffer<ArrayBuffer> => {
  const pieces: Pieces = [];
  addValue(pieces, value);
  let length = 0;
  for (const piece of pieces) {
    length +=
      typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
  }
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  for (const piece of pieces) {
    at +=
      typeof piece === 'string'
        ? bytes.write(piece, at)
        : piece.copy(bytes, at);
  }

  return bytes;
};
