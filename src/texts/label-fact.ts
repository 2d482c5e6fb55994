import { fillText, type LinkedObject } from '@starters/contracts';
import { ownOf } from '#src/own-of.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { isLinked, LINKED_FACTS } from '#src/starters/linked-facts.ts';
import type { Texts } from './texts.ts';

type LinkedWords = Pick<Texts, 'linkedFacts'>;

/** What a fact of a linked record is called; `property` is HubSpot's name of it. */
export const labelLinkedFact = (
  object: LinkedObject,
  property: string,
  { linkedFacts }: LinkedWords,
): string => {
  const { facts } = LINKED_FACTS[object];
  const [, label = property] =
    Object.entries(linkedFacts.facts).find(
      ([name]) => facts[name]?.property === property,
    ) ?? [];

  return fillText(linkedFacts.label, {
    fact: label,
    object: linkedFacts.objects[object],
  });
};

/**
 * What a fact is called, for instance where it is missing: HubSpot's label of a contact's or
 * company's property, our own of a linked record's.
 *
 * @param fact the object and HubSpot's name of the property: `contact.city`
 */
export const labelFact = (
  fact: string,
  properties: PropertyKinds,
  words: LinkedWords,
): string => {
  const [object = '', property = ''] = fact.split('.');

  return isLinked(object)
    ? labelLinkedFact(object, property, words)
    : (ownOf(properties[object as 'contact'] ?? {}, property)?.label ??
        property);
};
