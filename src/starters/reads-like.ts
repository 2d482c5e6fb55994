import { type Language, LANGUAGES } from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import { speechBy } from '@starters/texts/service';
import { saidOf } from './said-text.ts';

/** The small words of each language. */
const smallWords = byLanguage(
  (language) => new Set(speechBy[language].smallWords.split(' ')),
);
/** With fewer small words the language is not decided: a name or title may contain them. */
const fewest = 3;

/** How many small words of each language a text has, the most first. */
const countSmallWords = (text: string) => {
  const words =
    saidOf(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];

  return LANGUAGES.map((language) => ({
    language,
    count: words.filter((each) => smallWords[language].has(each)).length,
  })).sort((one, other) => other.count - one.count);
};

/** The detected language of a text; null where it is too short or too mixed. */
export const readsLike = (text: string): Language | null => {
  const [most, next] = countSmallWords(text);

  return most && most.count >= fewest && most.count > 2 * (next?.count ?? 0)
    ? most.language
    : null;
};

/**
 * The language of a text that has no word of the one it claims; null where it has one: the name of a
 * document in another language is no text in that language.
 */
export const readsOnlyLike = (
  text: string,
  claimed: Language,
): Language | null => {
  const counts = countSmallWords(text);
  const [most] = counts;
  const own = counts.find(({ language }) => language === claimed)?.count ?? 0;

  return most && own === 0 && most.count >= fewest ? most.language : null;
};
