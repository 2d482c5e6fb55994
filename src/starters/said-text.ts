const tokens = /\{\{.*?\}\}/gs;
const links = /https?:\/\/\S+/gi;
/** Replaces a fact, so that no pattern matches across it. */
const gap = ' | ';

/** How many facts a text names. */
export const countFacts = (text: string): number =>
  text.match(tokens)?.length ?? 0;

/** A text without its facts, without links, and with letters that are one character each. */
export const plainOf = (text: string): string =>
  text.normalize('NFC').replace(tokens, gap).replace(links, gap);

/** The same text with the fallbacks of its facts, which are said as well. */
export const saidOf = (text: string): string =>
  plainOf(
    text.replace(
      tokens,
      (token) => gap + (/\|\s*["“”«]([^"“”«»]*)/.exec(token)?.[1] ?? '') + gap,
    ),
  );

/** Finds any of some words, given as patterns, but not inside of a longer word. */
export const anyWord = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
