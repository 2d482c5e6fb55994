import type { Word } from '@starters/texts';
import { visibleText } from '#src/fold-text.ts';
import {
  fallbackOf,
  listTokens,
  replaceTokens,
} from '#src/labels/read-tokens.ts';

const links = /https?:\/\/\S+/gi;
/** Replaces a fact, so that no pattern matches across it. */
const gap = ' | ';

/** How many facts a text names. */
export const countFacts = (text: string): number => listTokens(text).length;

/** A text without its facts, without links, and with letters that are one character each. */
export const plainOf = (text: string): string =>
  replaceTokens(visibleText(text), () => gap).replace(links, gap);

/** The same text with the fallbacks of its facts, which are said as well. */
export const saidOf = (text: string): string =>
  plainOf(replaceTokens(text, (inside) => gap + fallbackOf(inside) + gap));

/** A piece of a text and where it begins, in UTF-16 units. */
export interface FoundWord {
  piece: string;
  at: number;
}

const oneOf = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    flags,
  );

/**
 * Gives a function that finds the first of some words in a text, but not inside of a longer word.
 * Two expressions, because one that minds case in places needs modifiers, which Node 22 lacks.
 */
export const anyWord = (
  words: readonly Word[],
): ((text: string) => FoundWord | undefined) => {
  const finders = [
    oneOf(
      words.filter((word) => typeof word === 'string'),
      'iu',
    ),
    oneOf(
      words.flatMap((word) => (typeof word === 'string' ? [] : word.exactly)),
      'u',
    ),
  ];

  return (text) =>
    finders
      .flatMap((finder) => {
        const found = finder.exec(text);

        return found?.[0] ? { piece: found[0], at: found.index } : [];
      })
      .sort((one, other) => one.at - other.at)[0];
};
