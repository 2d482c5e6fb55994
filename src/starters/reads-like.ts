import { type Language, LANGUAGES } from '@starters/contracts';
import { saidOf } from './said-text.ts';

/** Small words that hardly any sentence does without, and that the other language has not. */
const smallWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the you your yours is are was were what how who why which of and with for to in our we this that it has have had did do does from they their by not'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des du de un une vous votre vos nous notre nos est sont qui que quoi quel quelle comment pourquoi pour dans avec sur et chez au aux ce cette ont avez êtes ne pas depuis par je il elle'.split(
      ' ',
    ),
  ),
};
/** Fewer than these prove nothing: a name or a title may have them. */
const fewest = 3;

/** The language a text reads like; null where it is too short or too mixed to tell. */
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
