import { SPEAKER_FACTS, type SpeakerFact } from '@starters/contracts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { replaceTokens, splitToken } from '#src/starters/read-tokens.ts';
import { labelFact } from './label-fact.ts';
import type { Texts } from './texts.ts';

const isOfSpeaker = (property: string): property is SpeakerFact =>
  property in SPEAKER_FACTS;

/**
 * A text for somebody who reads it, with each fact by its label in brackets: `[City]` for
 * `{{contact.city | "your city"}}`. The name of a property stands where it has no label.
 */
export const sayWithLabels = (
  text: string,
  properties: PropertyKinds,
  words: Pick<Texts, 'linkedFacts' | 'speaker'>,
): string =>
  replaceTokens(text, (inside) => {
    const [fact = ''] = splitToken(inside).name.split(/\s+/);
    const [object, property = ''] = fact.split('.');

    return `[${
      object === 'me' && isOfSpeaker(property)
        ? words.speaker.names[property]
        : labelFact(fact, properties, words) || fact
    }]`;
  });
