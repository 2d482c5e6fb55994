import { foldName } from '#src/fold-text.ts';
import {
  listTokens,
  replaceTokens,
  splitToken,
} from '#src/labels/read-tokens.ts';
import { readTokenName } from '#src/labels/token-name.ts';
import { withoutHtml } from './clean-html.ts';
import { isNameAlone } from './is-fact.ts';
import type { WrittenStarter } from './starter.ts';
import { withoutTooLong } from './within-limits.ts';

/** What a client hears of a starter, ready to be compared. */
export interface Said {
  /** The same for texts that may be compared at all: language, facts, and what has a digit. */
  group: string;
  /** Its words in order, without case, accents and punctuation. */
  text: string;
  /** The same words, the longest first. */
  words: string[];
  /** Of them, so many that any text that is nearly the same has one of its own among them. */
  rare: string[];
}

/** With fewer words only the same text is alike: a question of five words is anybody's. */
const fewestWords = 8;
/** Share of words in common from which two texts are nearly the same: one word in ten differs. */
const alike = 0.9;

const hasDigit = /\p{N}/u;

/** Long words first, since they are the rarer ones; one order for all texts. */
const byLength = (one: string, other: string): number =>
  other.length - one.length || (one < other ? -1 : one > other ? 1 : 0);

/**
 * How many words of the common order have to be looked at: two texts with so much in common share
 * one of their first few. Prefix filtering: https://doi.org/10.1109/ICDE.2006.9
 */
const rareOf = (words: string[]): string[] => {
  // The shortest text that may be nearly the same has this share of words in common with it.
  const fewest = Math.ceil((words.length * alike) / (2 - alike));

  return [...new Set(words.slice(0, words.length - fewest + 1))];
};

/** What a token adds to what is said: the fact, however it is dated; a name is no fact. */
const factOf = (inside: string): string[] => {
  const { name } = splitToken(inside);
  const found = readTokenName(name);
  if (!found) return [name];
  const { object, property } = found;

  return isNameAlone(object, property) ? [] : [`${object}.${property}`];
};

/** What people write between the digits of 1,000. */
const betweenThousands = /(?<=\p{N})[,.'\s](?=\p{N}{3}(?!\p{N}))/gu;

const readAnew = (written: WrittenStarter): Said => {
  const { language, opener, question } = withoutTooLong(written);
  const said = withoutHtml(`${opener} ${question}`);
  const facts = [...new Set(listTokens(said).flatMap(factOf))].sort();
  const inOrder =
    foldName(replaceTokens(said, () => ' '))
      .replace(betweenThousands, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...inOrder].sort(byLength);

  return {
    // Another fact, year or number says another thing, however alike the words are.
    group: JSON.stringify([
      language,
      facts,
      words.filter((each) => hasDigit.test(each)),
    ]),
    text: inOrder.join(' '),
    words,
    rare: rareOf(words),
  };
};

const known = new WeakMap<WrittenStarter, Said>();

/** What a client hears of a starter; read once for each object. */
export const readSaid = (starter: WrittenStarter): Said => {
  const said = known.get(starter) ?? readAnew(starter);
  known.set(starter, said);

  return said;
};

/** How many words two lists in the common order have in common, repeated ones as often as both have them. */
const countShared = (one: string[], other: string[]): number => {
  let shared = 0;
  let at = 0;
  for (const word of one) {
    while (at < other.length && byLength(other[at] ?? '', word) < 0) at += 1;
    if (other[at] === word) {
      shared += 1;
      at += 1;
    }
  }

  return shared;
};

/**
 * Whether a client would hear nearly the same from two texts of one group: nine words in ten are
 * the same (Sørensen–Dice, https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient).
 */
export const isAlike = (one: Said, other: Said): boolean => {
  if (one.group !== other.group) return false;
  const counts = [one.words.length, other.words.length] as const;
  const [fewer, more] = [Math.min(...counts), Math.max(...counts)];

  return (
    fewer >= fewestWords &&
    (2 * fewer) / (fewer + more) >= alike &&
    (2 * countShared(one.words, other.words)) / (fewer + more) >= alike
  );
};
