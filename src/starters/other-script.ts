import type { Language } from '@starters/contracts';
import { byLanguage } from '@starters/texts';

/** What of a text is in another script than that of a language. */
export interface OtherScript {
  /** Whether there is any word in another script. */
  isAny: boolean;
  /** Whether there is a letter of the language's own script. */
  hasOwn: boolean;
  /** How many words are in another script, but for those with a capital: names. */
  words: number;
  /** How many of them follow each other at most, with no mark and no other word between. */
  inClause: number;
}

/** Scripts that are written in letters of several, by their names in Unicode. */
const mixed: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

const lettersOf = (language: Language): { own: RegExp; other: RegExp } => {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const own = (mixed[script] ?? [script])
    .map((each) => String.raw`\p{scx=${each}}`)
    .join('');

  return {
    own: new RegExp(String.raw`[\p{L}&&[${own}]]`, 'v'),
    other: new RegExp(String.raw`[\p{L}--[${own}\p{sc=Common}]]`, 'v'),
  };
};
const letters = byLanguage(lettersOf);

/** It knows the words of scripts that have no spaces between them, too. */
const words = new Intl.Segmenter('und', { granularity: 'word' });
const isMark = /[\p{P}|]/u;
const isName = /^\p{Lu}/u;

/** Whether a word, or a text, has a letter of another script than that of a language. */
export const hasOtherScript = (text: string, language: Language): boolean =>
  letters[language].other.test(text);

/** Counts what of a text is in another script than that of a language. */
export const countOtherScript = (
  text: string,
  language: Language,
): OtherScript => {
  const { own, other } = letters[language];
  const counted = {
    isAny: other.test(text),
    hasOwn: own.test(text),
    words: 0,
    inClause: 0,
  };
  if (!counted.isAny) return counted;
  let inThis = 0;
  for (const { segment, isWordLike } of words.segment(text)) {
    if (isWordLike && other.test(segment)) {
      if (isName.test(segment)) continue;
      counted.words += 1;
      inThis += 1;
      counted.inClause = Math.max(counted.inClause, inThis);
    } else if (isWordLike || isMark.test(segment)) inThis = 0;
  }

  return counted;
};
