import type { Language, OrderRequest, Sheet } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { placeOrder, type PlaceOrderDeps } from '#src/orders/place-order.ts';
import { type Refused, refused } from '#src/refused.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { BuildCardDeps } from './build-card.ts';
import { type OrderSheetDeps, orderSheetOf } from './order-sheet.ts';

/** Orders a starter for a contact, or joins an order; returns the contact's sheet of orders. */
export const orderForContact = async (
  deps: OrderSheetDeps &
    PlaceOrderDeps &
    Pick<BuildCardDeps, 'contactSegments'>,
  account: Account,
  viewer: { userId: number; language: Language },
  contactId: string,
  request: OrderRequest,
): Promise<Sheet | Refused> => {
  const { accountId, timeZone } = account;
  const contact = await deps.contactSegments(accountId, contactId);
  if (!contact.known) return refused('contact_unknown');
  const { catalog } = await deps.catalogs.get(accountId);
  const { author } = request;
  if (author !== null && !(author in catalog.ownerNames)) {
    return refused('author_unknown');
  }
  const placed = await placeOrder(
    deps,
    { accountId, userId: viewer.userId, timeZone },
    contactId,
    request,
    catalog,
  );
  if (!placed.ok) return placed;
  const message = textsIn(viewer.language).sheets[placed.done];

  return orderSheetOf(deps, account, viewer, contactId, message);
};
