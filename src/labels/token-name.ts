import { type FactObject, LINKED_OBJECTS } from '@starters/contracts';

/** What a token names: a fact, and what dates it. */
export interface TokenName {
  object: FactObject;
  property: string;
  dated?: { object: string; property: string };
}

/** `contact.city`, `company.name dated company.x`, `me.city`, `last_call.date`. */
const named = new RegExp(
  String.raw`^(contact|company|me|${LINKED_OBJECTS.join('|')})\.([a-z0-9_]+)(?:\s+dated\s+(contact|company)\.([a-z0-9_]+))?$`,
);

/** Takes the name in a token apart; null for what is no name. Whether there is such a fact is not asked. */
export const readTokenName = (name: string): TokenName | null => {
  const found = named.exec(name);
  if (!found) return null;
  const [, object, property = '', datedObject, datedBy] = found;

  return {
    object: object as FactObject,
    property,
    ...(datedObject === undefined || datedBy === undefined
      ? {}
      : { dated: { object: datedObject, property: datedBy } }),
  };
};

/** The name as tokens have it; two that are spelled differently and name the same are one. */
export const tokenNameOf = ({ object, property, dated }: TokenName): string =>
  dated
    ? `${object}.${property} dated ${dated.object}.${dated.property}`
    : `${object}.${property}`;
