import {
  choiceRequestSchema,
  inboxRequestSchema,
  orderRequestSchema,
} from '@starters/contracts/schemas';
import { authorSheet } from '#src/cards/author-sheet.ts';
import { choicesSheet } from '#src/cards/choices-sheet.ts';
import { inboxSheet, putAway } from '#src/cards/inbox-sheet.ts';
import { orderSheetOf } from '#src/cards/order-sheet.ts';
import { choose } from '#src/choices/choose.ts';
import { placeOrder } from '#src/orders/place-order.ts';
import { refused } from '#src/refused.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { parseBody } from './parse-body.ts';
import { readContactId } from './read-contact-id.ts';

const viewerOf = (c: AppContext) => ({
  userId: c.var.userId,
  language: c.var.language,
});

/** GET /v1/inbox */
export const getInbox = (deps: HttpDeps) => (c: AppContext) =>
  inboxSheet(deps, c.var.account, viewerOf(c));

/** PUT /v1/inbox */
export const putInbox = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, inboxRequestSchema);
  if (!request.ok) return request;
  await putAway(deps, c.var.account, c.var.userId, request.value.id);

  return inboxSheet(deps, c.var.account, viewerOf(c));
};

/** Makes a choice and answers with whatever sheet it was made on. */
const putChoice =
  (deps: HttpDeps, show: (c: AppContext) => Promise<object> | object) =>
  async (c: AppContext) => {
    const request = parseBody(c.var.body, choiceRequestSchema);
    if (!request.ok) return request;
    const { accountId } = c.var.account;
    const chosen = await choose(deps, accountId, c.var.userId, request.value);

    return chosen.ok ? show(c) : chosen;
  };

/** GET /v1/choices */
export const getChoices = (deps: HttpDeps) => (c: AppContext) =>
  choicesSheet(deps, c.var.account, viewerOf(c));

/** PUT /v1/choices */
export const putChoices = (deps: HttpDeps) => putChoice(deps, getChoices(deps));

/** GET /v1/contacts/:contactId/authors/:ownerId */
export const getAuthor = (deps: HttpDeps) => (c: AppContext) => {
  const contactId = readContactId(c);

  return contactId === null
    ? refused('contact_unknown')
    : authorSheet(
        deps,
        c.var.account,
        viewerOf(c),
        contactId,
        c.req.param('ownerId') ?? '',
      );
};

/** PUT /v1/contacts/:contactId/authors/:ownerId */
export const putAuthor = (deps: HttpDeps) => putChoice(deps, getAuthor(deps));

/** GET /v1/contacts/:contactId/orders */
export const getOrders = (deps: HttpDeps) => (c: AppContext) => {
  const contactId = readContactId(c);

  return contactId === null
    ? refused('contact_unknown')
    : orderSheetOf(deps, c.var.account, viewerOf(c), contactId);
};

/** PUT /v1/contacts/:contactId/orders */
export const putOrders = (deps: HttpDeps) => async (c: AppContext) => {
  const contactId = readContactId(c);
  if (contactId === null) return refused('contact_unknown');
  const request = parseBody(c.var.body, orderRequestSchema);
  if (!request.ok) return request;

  const { accountId, timeZone } = c.var.account;
  const standing = await deps.contactSegments(accountId, contactId);
  if (!standing.known) return refused('contact_unknown');
  const { catalog } = await deps.catalogs.get(accountId);
  const { author } = request.value;
  if (author !== null && !(author in catalog.ownerNames)) {
    return refused('author_unknown');
  }
  const placed = await placeOrder(
    deps,
    { accountId, userId: c.var.userId, timeZone },
    contactId,
    request.value,
    catalog,
  );
  if (!placed.ok) return placed;
  deps.publishSoon(accountId);
  const { sheets } = textsIn(c.var.language);

  return orderSheetOf(
    deps,
    c.var.account,
    viewerOf(c),
    contactId,
    sheets[placed.done],
  );
};
