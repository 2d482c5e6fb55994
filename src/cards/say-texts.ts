import {
  type CardStarter,
  type Language,
  isSpeakerFact,
  listWording,
  type StarterText,
} from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import type { ReadyTexts } from '#src/starters/check-starter.ts';
import type { Texts } from '#src/texts/texts.ts';

/** Names what is known of the speaker in the reader's language, for "what is missing". */
const nameSpeaker = (text: StarterText, { speaker }: Texts): StarterText =>
  text.map((part) =>
    typeof part !== 'string' && isSpeakerFact(part)
      ? { ...part, label: speaker.facts[part.property] }
      : part,
  );

/**
 * A starter's texts for the card: the line, in quotes, and its details.
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
  const partsOf = (part: 'line' | 'detail') =>
    listWording(part).flatMap((field) => {
      const text = texts[field];

      return text
        ? [
            {
              label: words.fields[field].label,
              text: nameSpeaker(text, words),
            },
          ]
        : [];
    });
  const line = partsOf('line').flatMap(({ text }, index): StarterText =>
    index === 0 ? text : [' ', ...text],
  );

  return {
    line: [open, ...line, close],
    details: partsOf('detail').map(({ label, text }) => ({
      label,
      text,
    })),
  };
};
