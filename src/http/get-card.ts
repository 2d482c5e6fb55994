import { buildCard } from '#src/cards/build-card.ts';
import { refused } from '#src/refused.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { readContactId } from './read-contact-id.ts';

/** GET /v1/contacts/:contactId/starters */
export const getCard = (deps: HttpDeps) => (c: AppContext) => {
  const contactId = readContactId(c);
  if (contactId === null) return refused('contact_unknown');

  return buildCard(
    deps,
    c.var.account,
    { userId: c.var.userId, language: c.var.language },
    contactId,
  );
};
