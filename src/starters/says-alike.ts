import { foldName } from '#src/fold-text.ts';
import { listTokens, replaceTokens, splitToken } from './read-tokens.ts';
import type { WrittenStarter } from './starter.ts';
import { withoutTooLong } from './within-limits.ts';

/** What a client hears of a starter, ready to be compared. */
export interface Said {
  /** The same for texts that may be compared at all: language, facts, and what has a digit. */
  group: string;
  /** Its words in order, without case, accents and punctuation. */
  text: string;
  /** The same words, sorted. */
  words: string[];
}

/** With fewer words only the same text is alike: a question of five words is anybody's. */
const fewestWords = 8;
/** Share of words in common from which two texts are nearly the same: one word in ten differs. */
const alike = 0.9;

const hasDigit = /\p{N}/u;

const readAnew = (written: WrittenStarter): Said => {
  const { language, opener, question } = withoutTooLong(written);
  const said = `${opener} ${question}`;
  const facts = listTokens(said)
    .map((inside) => splitToken(inside).name)
    .sort();
  const inOrder =
    foldName(replaceTokens(said, () => ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...inOrder].sort();

  return {
    // Another fact, year or number says another thing, however alike the words are.
    group: JSON.stringify([
      language,
      facts,
      words.filter((each) => hasDigit.test(each)),
    ]),
    text: inOrder.join(' '),
    words,
  };
};

const known = new WeakMap<WrittenStarter, Said>();

/** What a client hears of a starter; read once for each object. */
export const readSaid = (starter: WrittenStarter): Said => {
  const said = known.get(starter) ?? readAnew(starter);
  known.set(starter, said);

  return said;
};

/** How many words two sorted lists have in common, repeated ones as often as both have them. */
const countShared = (one: string[], other: string[]): number => {
  let shared = 0;
  let at = 0;
  for (const word of one) {
    while (at < other.length && (other[at] ?? '') < word) at += 1;
    if (other[at] === word) {
      shared += 1;
      at += 1;
    }
  }

  return shared;
};

/**
 * Whether a client would hear the same from two texts of one group: `equal` for the same words in
 * the same order, `alike` where nine words in ten are the same (Sørensen–Dice,
 * https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient), else null. Texts without a word
 * say nothing alike.
 */
export const compareSaid = (
  one: Said,
  other: Said,
): 'equal' | 'alike' | null => {
  if (one.text === '' || one.group !== other.group) return null;
  if (one.text === other.text) return 'equal';
  const counts = [one.words.length, other.words.length] as const;
  const [fewer, more] = [Math.min(...counts), Math.max(...counts)];
  if (fewer < fewestWords || (2 * fewer) / (fewer + more) < alike) return null;

  return (2 * countShared(one.words, other.words)) / (fewer + more) >= alike
    ? 'alike'
    : null;
};
