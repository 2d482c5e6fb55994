import {
  LANGUAGES,
  listFields,
  longestOf,
  type StarterField,
} from '@starters/contracts';
import { replaceTokens } from '#src/labels/read-tokens.ts';
import { sayFacts } from '#src/labels/say-facts.ts';
import type { PropertyKinds } from './catalog.ts';
import { labelsOf } from './labels-of.ts';
import type { WrittenStarter } from './starter.ts';

/**
 * Characters of a text as whoever writes it sees it: by labels on the page, `[City]`, by tokens on
 * the record and in files, `{{contact.city}}`; the way that takes the fewest counts
 * (docs/decisions/0079-texts-are-as-long-as-they-look.md).
 *
 * @param properties null where they are not known: then facts count nothing
 */
export const lengthOf = (
  text: string,
  properties: PropertyKinds | null,
): number => {
  if (!text.includes('{{')) return text.length;
  const ways = properties
    ? LANGUAGES.map((each) => sayFacts(text, labelsOf(properties, each)))
    : [replaceTokens(text, () => '')];

  return Math.min(text.length, ...ways.map((way) => way.length));
};

/** The fields of a starter whose text is longer than it may be. HubSpot itself does not limit it. */
export const listTooLong = (
  starter: WrittenStarter,
  properties: PropertyKinds | null,
): StarterField[] =>
  listFields().flatMap(([field]) => {
    const text = starter[field] ?? '';
    const most = longestOf(field) ?? Infinity;

    return typeof text === 'string' &&
      text.length > most &&
      lengthOf(text, properties) > most
      ? [field]
      : [];
  });

/**
 * The starter with what is too long left empty: nobody reads on in a text that has to be shortened
 * first, and reading it would take as long as it is.
 */
export const withoutTooLong = (
  starter: WrittenStarter,
  properties: PropertyKinds | null = null,
): WrittenStarter => {
  const fields = listTooLong(starter, properties);

  return fields.length === 0
    ? starter
    : { ...starter, ...Object.fromEntries(fields.map((field) => [field, ''])) };
};
