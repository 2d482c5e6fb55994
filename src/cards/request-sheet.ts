import {
  fillText,
  type Language,
  pathOf,
  placeRequestRoute,
  type Sheet,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import type { StarterRequest } from '#src/requests/request.ts';
import { createRequestStates } from '#src/requests/request-state.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Refused } from '#src/refused.ts';
import { refuseUnopened, type SeeingDeps } from '#src/views/client-readings.ts';
import { formatRecentDay } from './format-recent-day.ts';

/** Requests of a client on the sheet: those that wait, then the newest of the others. */
const mostRequests = 100;

/** What the sheet of requests needs. */
export interface RequestSheetDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  requests: Pick<RequestReader, 'listForContact' | 'listOwn'>;
  now: () => Date;
}

/**
 * The requests for a contact with their states, an action to join a colleague's request, and the form
 * of a new one. It does not say who else waits.
 */
export const requestSheetOf = async (
  deps: RequestSheetDeps,
  { accountId, timeZone }: Account,
  { userId, language }: { userId: number; language: Language },
  contactId: string,
  message: string | null = null,
): Promise<Sheet> => {
  const [read, requests, mine] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.requests.listForContact(accountId, contactId),
    deps.requests.listOwn(accountId, userId),
  ]);
  const { sheets } = textsIn(language);
  const path = pathOf(placeRequestRoute, { contactId });
  const stateOf = createRequestStates(read, { now: deps.now(), timeZone });

  const waits = (request: StarterRequest): boolean =>
    ['sent', 'in_the_works'].includes(stateOf(request));
  const shown = [
    ...requests.filter(waits),
    ...requests.filter((each) => !waits(each)),
  ].slice(0, mostRequests);

  return {
    ok: true,
    message:
      message === null && requests.length > mostRequests
        ? sayNumber(
            sheets.requestsMore,
            { count: mostRequests, total: requests.length },
            language,
          )
        : message,
    entries: shown.map((request) => {
      const isMine = mine.some(
        (each) =>
          each.requestKey === request.requestKey &&
          each.contactId === contactId,
      );
      const state = stateOf(request);
      const canJoin = !isMine && (state === 'sent' || state === 'in_the_works');

      return {
        text: fillText(sheets.requestStates[state], {
          date: formatRecentDay(request.requestedAt, language, timeZone),
        }),
        note: request.brief,
        link: null,
        actions: canJoin
          ? [
              {
                label: sheets.join,
                path,
                body: { join: request.requestKey, author: null, text: '' },
              },
            ]
          : [],
      };
    }),
    ask: {
      question: sheets.askRequest,
      label: sheets.sendRequest,
      path,
      body: { join: null, author: null },
    },
  };
};

/** The same for somebody who opened the client's card within a day. */
export const openRequestSheet = async (
  deps: RequestSheetDeps & SeeingDeps,
  account: Account,
  viewer: { userId: number; language: Language },
  contactId: string,
): Promise<Sheet | Refused> => {
  const { accountId } = account;
  const { userId } = viewer;

  return (
    (await refuseUnopened(deps, { accountId, userId, contactId })) ??
    requestSheetOf(deps, account, viewer, contactId)
  );
};
