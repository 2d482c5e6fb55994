import type { CardStarter, Language } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import type { ReadyTexts } from '#src/starters/check-starter.ts';
import type { Texts } from '#src/texts/texts.ts';
import { typeset } from './typeset.ts';

/**
 * What is said, in quotes, and what stands behind it.
 *
 * @param language the starter's: the line is in the client's language, and so are its quotes
 * @param words the viewer's
 */
export const sayTexts = (
  texts: ReadyTexts,
  language: Language,
  words: Texts,
): Pick<CardStarter, 'line' | 'details'> => {
  const [open, close] = speechBy[language].quotes;

  return {
    line: typeset(
      [open, ...texts.opener, ' ', ...texts.question, close],
      language,
    ),
    details: (['whyNow', 'listenFor', 'nextStep'] as const).flatMap((key) => {
      const text = texts[key];

      return text
        ? [{ label: words.details[key], text: typeset(text, language) }]
        : [];
    }),
  };
};
