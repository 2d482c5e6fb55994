import type { FactPart } from '@starters/contracts';

/** Names, e-mail and company name alone say nothing of this client, so they are no fact (docs/glossary.md). */
const noFact = new Set([
  'contact.firstname',
  'contact.lastname',
  'contact.email',
  'contact.company',
  'company.name',
]);

/** Whether a part of a text is a fact of the client. What is known of the speaker is none. */
export const isFact = (part: string | FactPart): boolean =>
  typeof part !== 'string' &&
  part.object !== 'me' &&
  part.fallback === undefined &&
  !noFact.has(`${part.object}.${part.property}`);
