import { fillText, type Language } from '@starters/contracts';
import { isMessage, sayNumber } from '@starters/texts/numbers';

/**
 * A sentence filled in where it is not known which of several it is, so that its form may follow a
 * number or not. Numbers are written as the language does.
 */
export const fillSentence = (
  sentence: string,
  values: Record<string, string | number>,
  language: Language,
): string => {
  if (isMessage(sentence)) return sayNumber(sentence, values, language);

  return fillText(
    sentence,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? value.toLocaleString(language) : value,
      ]),
    ),
  );
};
