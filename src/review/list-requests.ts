import type { Language, ReviewRequest } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';
import {
  createRequestStates,
  type ReadCatalog,
} from '#src/requests/request-state.ts';
import type { RequestWithWaiters } from '#src/requests/request.ts';
import { nameOwner } from '#src/texts/name-owner.ts';

/** Clients named of a request; its record has all of them. */
const mostClients = 20;

/** Open requests, those with the most waiters first. */
export const listRequests = (
  account: Account,
  read: ReadCatalog,
  requests: RequestWithWaiters[],
  now: Date,
  language: Language,
): ReviewRequest[] => {
  const urls = recordUrls(account);
  const { timeZone } = account;
  const { catalog } = read;
  const stateOf = createRequestStates(read, { now, timeZone });

  return requests
    .flatMap((request): ReviewRequest[] => {
      const state = stateOf(request);
      if (state !== 'sent' && state !== 'in_the_works') return [];

      return [
        {
          id: request.requestKey,
          brief: request.brief,
          requestedAt: request.requestedAt.toISOString(),
          waiting: request.waiting,
          clients: request.contactIds.slice(0, mostClients).map(urls.client),
          author: nameOwner(catalog, request.ownerId, language),
          state,
          starterId: request.recordId,
          recordUrl:
            request.recordId === null ? null : urls.starter(request.recordId),
        },
      ];
    })
    .sort((one, other) => other.waiting - one.waiting);
};
