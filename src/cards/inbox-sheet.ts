import {
  fillText,
  type Language,
  dismissEntryRoute,
  type Sheet,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import { createRequestStates } from '#src/requests/request-state.ts';
import type { RequestWriter } from '#src/requests/request-writer.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { OwnVotes } from '#src/votes/own-votes.ts';
import { formatRecentDay } from './format-recent-day.ts';
import { listAnswers } from './list-answers.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';

/** Entries of the inbox at a time; others follow as these are dismissed. */
const mostEntries = 50;

/** What the inbox needs. */
export interface InboxSheetDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  requests: Pick<RequestReader, 'listOwn'>;
  ownVotes: Pick<OwnVotes, 'listAnswered'>;
  now: () => Date;
}

/** The ports of dismissing. */
export interface DismissDeps {
  requestWriter: Pick<RequestWriter, 'dismiss'>;
  ownVotes: Pick<OwnVotes, 'dismissAnswer'>;
}

/** Answers, and requests ready or closed, on any contact, each with a link, until it is dismissed. */
export const inboxSheet = async (
  deps: InboxSheetDeps,
  account: Account,
  { userId, language }: { userId: number; language: Language },
): Promise<Sheet> => {
  const { accountId, timeZone } = account;
  const [read, votes, requests] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.ownVotes.listAnswered(accountId, userId),
    deps.requests.listOwn(accountId, userId),
  ]);
  const { catalog } = read;
  const { sheets } = textsIn(language);
  const urls = recordUrls(account);
  const toContact = (contactId: string) => ({
    label: sheets.openClient,
    url: urls.contact(contactId),
    id: contactId,
  });
  const dismissEntry = (id: string) => [
    { label: sheets.dismiss, path: dismissEntryRoute.path, body: { id } },
  ];
  const contactOf = new Map(
    votes.map(({ voteKey, contactId }) => [voteKey, contactId]),
  );
  const stateOf = createRequestStates(read, { now: deps.now(), timeZone });
  const all = [
    ...listAnswers(votes, catalog, language, timeZone).map(
      ({ id, sentence, text }) => ({
        text: sentence,
        note: text === '' ? null : text,
        link: toContact(contactOf.get(id) ?? ''),
        actions: dismissEntry(id),
      }),
    ),
    ...requests.flatMap((request) => {
      const state = stateOf(request);
      if (request.dismissed || (state !== 'ready' && state !== 'closed'))
        return [];
      const said =
        state === 'ready' ? sheets.requestReady : sheets.requestClosed;

      return {
        text: fillText(said, {
          date: formatRecentDay(request.requestedAt, language, timeZone),
        }),
        note: request.brief,
        link: toContact(request.contactId),
        actions: dismissEntry(request.requestKey),
      };
    }),
  ];

  const entries = all.slice(0, mostEntries);

  return {
    ok: true,
    message:
      all.length === 0
        ? sheets.inboxEmpty
        : all.length > mostEntries
          ? sayNumber(
              sheets.inboxMore,
              {
                count: mostEntries,
                total: all.length,
              },
              language,
            )
          : null,
    entries,
    ask: null,
  };
};

/** Removes an answer or a request from this person's inbox; an id that is not theirs changes nothing. */
export const dismissEntry = async (
  deps: DismissDeps,
  account: Account,
  userId: number,
  id: string,
): Promise<void> => {
  await deps.ownVotes.dismissAnswer(account.accountId, userId, id);
  await deps.requestWriter.dismiss(account.accountId, userId, id);
};
