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

/** The detected language of a text; null where it is too short or too mixed. */
export const readsLike = (text: string): Language | null => {
  const words =
    saidOf(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map((language) => ({
    language,
    count: words.filter((each) => smallWords[language].has(each)).length,
  })).sort((one, other) => other.count - one.count);
  const [most, next] = counts;

  return most && most.count >= fewest && most.count > 2 * (next?.count ?? 0)
    ? most.language
    : null;
};
