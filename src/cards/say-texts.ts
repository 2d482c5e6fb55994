import {
  type CardStarter,
  type Language,
  isSpeakerFact,
  listWording,
  type StarterText,
} from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import type { ReadyTexts } from '#src/starters/check-starter.ts';
import { isLinked } from '#src/starters/linked-facts.ts';
import { labelLinkedFact } from '#src/texts/label-fact.ts';
import type { Texts } from '#src/texts/texts.ts';
import { factsOf } from './facts-of.ts';

/** Names facts of the speaker and of linked records in the reader's language, for "what is missing". */
const labelled = (text: StarterText, words: Texts): StarterText =>
  text.map((part) => {
    if (typeof part === 'string') return part;
    if (isSpeakerFact(part)) {
      return { ...part, label: words.speaker.facts[part.property] };
    }

    return isLinked(part.object)
      ? { ...part, label: labelLinkedFact(part.object, part.property, words) }
      : part;
  });

/**
 * A starter's texts for the card: the line, in quotes, its details, and the facts in them.
 *
 * @param language the starter's: the line is in the client's language, and so are its quotes
 * @param words the viewer's
 */
export const sayTexts = (
  texts: ReadyTexts,
  language: Language,
  words: Texts,
): Pick<CardStarter, 'line' | 'details' | 'facts' | 'dates'> => {
  const [open, close] = speechBy[language].quotes;
  const partsOf = (part: 'line' | 'detail') =>
    listWording(part).flatMap((field) => {
      const text = texts[field];

      return text
        ? [{ label: words.fields[field].label, text: labelled(text, words) }]
        : [];
    });
  const line = partsOf('line').flatMap(({ text }, index): StarterText =>
    index === 0 ? text : [' ', ...text],
  );

  const said = {
    line: [open, ...line, close],
    details: partsOf('detail').map(({ label, text }) => ({
      label,
      text,
    })),
  };

  return { ...said, ...factsOf(said) };
};
