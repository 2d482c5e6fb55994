import type { FactPart } from '@starters/contracts';

/** Names, e-mail and company name alone say nothing of this client, so they are no fact (docs/glossary.md). */
const noFact = new Set([
  'contact.firstname',
  'contact.lastname',
  'contact.email',
  'contact.company',
  'company.name',
]);

/** Whether a fact is a name, an e-mail address or a company's name, by what its token names. */
export const isNameAlone = (object: string, property: string): boolean =>
  noFact.has(`${object}.${property}`);

/** Whether a part of a text is a fact of the client. What is known of the speaker is none. */
export const isFact = (part: string | FactPart): boolean =>
  typeof part !== 'string' &&
  part.object !== 'me' &&
  part.fallback === undefined &&
  !isNameAlone(part.object, part.property);
