import type { Language, NewRequest, Sheet } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import {
  placeRequest,
  type PlaceRequestDeps,
} from '#src/requests/place-request.ts';
import { type Refused, refused } from '#src/refused.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { refuseUnopened } from '#src/views/client-readings.ts';
import type { BuildCardDeps } from './build-card.ts';
import { type RequestSheetDeps, requestSheetOf } from './request-sheet.ts';

/** Requests a starter for a contact, or joins a request; returns the contact's sheet of requests. */
export const requestForContact = async (
  deps: RequestSheetDeps &
    PlaceRequestDeps &
    Pick<BuildCardDeps, 'contactSegments' | 'readings'>,
  account: Account,
  viewer: { userId: number; language: Language },
  contactId: string,
  request: NewRequest,
): Promise<Sheet | Refused> => {
  const { accountId, timeZone } = account;
  const refusal = await refuseUnopened(deps, {
    accountId,
    userId: viewer.userId,
    contactId,
  });
  if (refusal) return refusal;
  const contact = await deps.contactSegments(accountId, contactId);
  if (!contact.known) return refused('contact_unknown');
  const read = await deps.catalogs.get(accountId);
  const { author } = request;
  if (author !== null && !(author in read.catalog.ownerNames)) {
    return refused('author_unknown');
  }
  const placed = await placeRequest(
    deps,
    { accountId, userId: viewer.userId, timeZone },
    contactId,
    request,
    read,
  );
  if (!placed.ok) return placed;
  const message = textsIn(viewer.language).sheets[placed.done];

  return requestSheetOf(deps, account, viewer, contactId, message);
};
