import {
  fillText,
  type Language,
  dismissEntryRoute,
  type Sheet,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { OrderReader } from '#src/orders/order-reader.ts';
import { orderState } from '#src/orders/order-state.ts';
import type { OrderWriter } from '#src/orders/order-writer.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { OwnVotes } from '#src/votes/own-votes.ts';
import { formatRecentDay } from './format-recent-day.ts';
import { listAnswers } from './list-answers.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';

/** What the inbox needs. */
export interface InboxSheetDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  orders: Pick<OrderReader, 'listOwn'>;
  ownVotes: Pick<OwnVotes, 'listAnswered'>;
  now: () => Date;
}

/** The ports of dismissing. */
export interface DismissDeps {
  orderWriter: Pick<OrderWriter, 'dismiss'>;
  ownVotes: Pick<OwnVotes, 'dismissAnswer'>;
}

/** Answers, and orders ready or closed, on any contact, each with a link, until it is dismissed. */
export const inboxSheet = async (
  deps: InboxSheetDeps,
  account: Account,
  { userId, language }: { userId: number; language: Language },
): Promise<Sheet> => {
  const { accountId, timeZone } = account;
  const [{ catalog }, votes, orders] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.ownVotes.listAnswered(accountId, userId),
    deps.orders.listOwn(accountId, userId),
  ]);
  const { sheets } = textsIn(language);
  const urls = recordUrls(account);
  const toContact = (contactId: string) => ({
    label: sheets.openClient,
    url: urls.contact(contactId),
  });
  const dismissEntry = (id: string) => [
    { label: sheets.dismiss, path: dismissEntryRoute.path, body: { id } },
  ];
  const contactOf = new Map(
    votes.map(({ voteKey, contactId }) => [voteKey, contactId]),
  );
  const entries = [
    ...listAnswers(votes, catalog, language, timeZone).map(
      ({ id, sentence, text }) => ({
        text: sentence,
        note: text === '' ? null : text,
        link: toContact(contactOf.get(id) ?? ''),
        actions: dismissEntry(id),
      }),
    ),
    ...orders.flatMap((order) => {
      const state = orderState(order, catalog, { now: deps.now(), timeZone });
      if (order.dismissed || (state !== 'ready' && state !== 'closed'))
        return [];
      const said = state === 'ready' ? sheets.orderReady : sheets.orderClosed;

      return {
        text: fillText(said, {
          date: formatRecentDay(order.orderedAt, language, timeZone),
        }),
        note: order.brief,
        link: toContact(order.contactId),
        actions: dismissEntry(order.orderKey),
      };
    }),
  ];

  return {
    ok: true,
    message: entries.length === 0 ? sheets.inboxEmpty : null,
    entries,
    ask: null,
  };
};

/** Removes an answer or an order from this person's inbox; an id that is not theirs changes nothing. */
export const dismissEntry = async (
  deps: DismissDeps,
  account: Account,
  userId: number,
  id: string,
): Promise<void> => {
  await deps.ownVotes.dismissAnswer(account.accountId, userId, id);
  await deps.orderWriter.dismiss(account.accountId, userId, id);
};
