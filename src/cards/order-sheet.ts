import {
  fillText,
  type Language,
  pathOf,
  placeOrderRoute,
  type Sheet,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { OrderReader } from '#src/orders/order-reader.ts';
import { orderState } from '#src/orders/order-state.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { formatRecentDay } from './format-recent-day.ts';

/** What the sheet of orders needs. */
export interface OrderSheetDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  orders: Pick<OrderReader, 'listForContact' | 'listOwn'>;
  now: () => Date;
}

/**
 * The orders for a contact with their states, an action to join a colleague's order, and the form
 * of a new one. It does not say who else waits.
 */
export const orderSheetOf = async (
  deps: OrderSheetDeps,
  { accountId, timeZone }: Account,
  { userId, language }: { userId: number; language: Language },
  contactId: string,
  message: string | null = null,
): Promise<Sheet> => {
  const [{ catalog }, orders, mine] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.orders.listForContact(accountId, contactId),
    deps.orders.listOwn(accountId, userId),
  ]);
  const { sheets } = textsIn(language);
  const path = pathOf(placeOrderRoute, { contactId });

  return {
    ok: true,
    message,
    entries: orders.map((order) => {
      const isMine = mine.some(
        (each) =>
          each.orderKey === order.orderKey && each.contactId === contactId,
      );
      const state = orderState(order, catalog, {
        now: deps.now(),
        timeZone,
      });
      const canJoin = !isMine && (state === 'sent' || state === 'in_the_works');

      return {
        text: fillText(sheets.orderStates[state], {
          date: formatRecentDay(order.orderedAt, language, timeZone),
        }),
        note: order.brief,
        link: null,
        actions: canJoin
          ? [
              {
                label: sheets.join,
                path,
                body: { join: order.orderKey, author: null, text: '' },
              },
            ]
          : [],
      };
    }),
    ask: {
      question: sheets.askOrder,
      label: sheets.sendOrder,
      path,
      body: { join: null, author: null },
    },
  };
};
