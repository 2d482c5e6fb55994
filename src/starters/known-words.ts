import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Language, LANGUAGES } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import { foldName } from '#src/fold-text.ts';
import { searchLinedWords, searchListedWords } from './listed-words.ts';

/** The words of one language. */
export interface KnownWords {
  /** Whether a word in lower case is an ordinary word, inflections included. */
  isWord(word: string): boolean;
}

const once = <Made>(make: () => Made): (() => Made) => {
  let made: { value: Made } | undefined;

  return () => (made ??= { value: make() }).value;
};

const fileOf = createRequire(import.meta.url).resolve;
const readEnglish = (name: string): Buffer =>
  readFileSync(path.join(path.dirname(fileOf('dictionary-en')), name));

/** All forms of the dictionary, which `npm run words` lists: while they were built, nobody was answered. */
const english = once(() =>
  searchLinedWords(
    readFileSync(new URL('words/english.txt', import.meta.url), 'utf8'),
  ),
);

/** 336,000 forms. */
const french = once(() =>
  searchListedWords(readFileSync(fileOf('an-array-of-french-words'), 'utf8')),
);

const isEnglish = (word: string): boolean =>
  english().has(word.replaceAll('’', "'"));

const isFrench = (word: string): boolean =>
  french().has(word.replaceAll('œ', 'oe').replaceAll('æ', 'ae'));

/** By language; a language without a list of words knows those of all that have one. */
const isWordIn: Partial<Record<Language, (word: string) => boolean>> = {
  en: isEnglish,
  fr: isFrench,
};

/** Whether the words of a language are listed. */
export const hasWordList = (language: Language): boolean =>
  isWordIn[language] !== undefined;

/** The ordinary words of a language. They are read when first asked for. */
export const knownWords = (language: Language): KnownWords => ({
  isWord: isWordIn[language] ?? ((word) => isEnglish(word) || isFrench(word)),
});

/** Names of people, places and firms: those of the English dictionary, and those it lacks. */
const properNames = once(
  () =>
    new Set(
      readEnglish('index.dic')
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('/')[0] ?? '')
        .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
        .concat(LANGUAGES.flatMap((each) => speechBy[each].ownWords.names))
        .map(foldName),
    ),
);

/** Whether a word is known as a name of people, places or firms, in any case and plural. */
export const isProperName = (word: string): boolean => {
  const key = foldName(word);

  return properNames().has(key) || properNames().has(key.replace(/s$/, ''));
};
