import { type Language, LANGUAGES } from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import { speechBy } from '@starters/texts/service';
import { isProperName, knownWords } from './known-words.ts';

/** A word where it stands. */
export interface WordAt {
  /** Without what melts into it (`d’`) and without `’s`. */
  word: string;
  from: number;
  /** Whether a sentence begins with it, which gives any word a capital. */
  isFirst: boolean;
  /** Whether something melts into it: `d’Alice`. */
  isElided: boolean;
  hasPossessive: boolean;
  /** The text behind it. */
  after: string;
  /** Whether a token ends where it begins: `[City]ers`. */
  isGlued: boolean;
}

const setOf = (words: string): Set<string> => new Set(words.split(' '));
const everyday = byLanguage((language) =>
  setOf(speechBy[language].ownWords.everyday),
);
const openers = byLanguage((language) =>
  setOf(
    `${speechBy[language].ownWords.openers} ${speechBy[language].smallWords}`,
  ),
);
const bearing = byLanguage(
  (language) =>
    new RegExp(
      `^\\s(?:${speechBy[language].ownWords.bearing})(?![\\p{L}\\p{M}])`,
      'u',
    ),
);
/** Finds, behind a word, a small word of a language in the same sentence. */
const smallWordBehind = byLanguage(
  (language) =>
    new RegExp(
      `^[\\s\\u00a0'’][^.!?]*?(?<![\\p{L}\\p{M}])(?:${speechBy[language].smallWords.replaceAll(' ', '|')})(?![\\p{L}\\p{M}])`,
      'iu',
    ),
);

/** A form of address or a greeting may be in any language. */
const isEveryday = (word: string): boolean =>
  LANGUAGES.some((language) => everyday[language].has(word));

const plural = /^(?:e?s|x)$/;
const isShout = /^[\p{Lu}\p{M}-]{2,}$/u;

/** Whether what follows is said of a person or a place, in this language or in another one. */
const bearsIn = (language: Language, after: string): boolean =>
  LANGUAGES.some(
    (each) =>
      bearing[each].test(after) &&
      (each === language || smallWordBehind[each].test(after)),
  );

/** Whether a first word is a name rather than a word: Rose has told me; Pierre, vous … */
const isNamedFirst = (
  { word, after, hasPossessive }: WordAt,
  language: Language,
): boolean => {
  if (openers[language].has(word.toLowerCase())) return false;

  return (
    isProperName(word) &&
    (hasPossessive ||
      /^,/.test(after) ||
      /^\s\p{Lu}\p{Ll}/u.test(after) ||
      bearsIn(language, after))
  );
};

/** `Est-ce`, `Follow-up`: what is before the hyphen tells. */
const headOf = (word: string): string => word.split('-')[0] ?? word;

/** In letters: the longest words of both languages have fewer. */
const longestWord = 40;

const isKnown = (word: string, language: Language): boolean => {
  if (word.length > longestWord) return false;
  const lower = word.toLowerCase();

  return openers[language].has(lower) || knownWords(language).isWord(lower);
};

/** Whether a word is a name typed without a capital, where no word of any language is like it. */
const isNameInLowerCase = (word: string): boolean =>
  isProperName(word) && LANGUAGES.every((language) => !isKnown(word, language));

/**
 * Whether a sentence in another language begins with a word: with one that leads on there, or with
 * an ordinary one that small words of that language follow. A name in it stays a name.
 */
const opensElsewhere = (at: WordAt, language: Language): boolean => {
  const head = headOf(at.word);

  return LANGUAGES.some(
    (other) =>
      other !== language &&
      isKnown(head, other) &&
      !isNamedFirst(at, other) &&
      (openers[other].has(at.word.toLowerCase()) ||
        (!isProperName(head) && smallWordBehind[other].test(at.after))),
  );
};

const looksFirst = (at: WordAt, language: Language): boolean => {
  const { word } = at;
  if (word.length === 1 || isKnown(word, language)) {
    return isNamedFirst(at, language);
  }
  if (opensElsewhere(at, language)) return false;
  const head = headOf(word);

  return (
    !(head !== word && isKnown(head, language)) &&
    !isKnown(word.split(/['’]/u)[0] ?? word, language)
  );
};

const single = new Set(['I', 'A', 'À', 'Y', 'Ô']);

/** Whether a word looks like a name of one client, or like a part of one. */
export const looksLikeName = (at: WordAt, language: Language): boolean => {
  const { word, isFirst, isElided, isGlued } = at;
  if (isGlued) return !plural.test(word);
  if (isEveryday(word.split(/['’]/u)[0] ?? word)) return false;
  if (!/^\p{Lu}/u.test(word)) {
    return [word, ...word.split(/['’-]/u)].some(isNameInLowerCase);
  }
  if (isShout.test(word) && !(isFirst && isKnown(word, language))) return true;
  if (isFirst) return looksFirst(at, language);
  // Mid-sentence only names have a capital; after an elision a sentence may begin: L’An, no.
  return !(single.has(word) && !isElided);
};
