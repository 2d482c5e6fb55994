import { randomUUID } from 'node:crypto';
import { HOUR_MS, MAX_BRIEF, type NewRequest } from '@starters/contracts';
import type { LeaseRepository } from '#src/outbox/lease.ts';
import { withTurn } from '#src/outbox/with-turn.ts';
import { type Refused, refused } from '#src/refused.ts';
import { refuseForeign } from '#src/starters/refuse-foreign.ts';
import type { RequestReader } from './request-reader.ts';
import { type ReadCatalog, requestState } from './request-state.ts';
import type { RequestWriter } from './request-writer.ts';

/** What requesting needs. */
export interface PlaceRequestDeps {
  requests: Pick<RequestReader, 'listForContact' | 'listOwn'>;
  requestWriter: Pick<RequestWriter, 'place' | 'join' | 'countSince'>;
  leases: LeaseRepository;
  now: () => Date;
}

/** Rate limit of a person, in requests an hour. */
const hourlyLimit = 30;

const place = async (
  { requests, requestWriter, now }: PlaceRequestDeps,
  person: { accountId: number; userId: number; timeZone: string },
  contactId: string,
  request: NewRequest,
  read: ReadCatalog,
): Promise<{ ok: true; done: 'placed' | 'joined' } | Refused> => {
  const { accountId, userId, timeZone } = person;
  const at = now();
  const brief = request.text.replace(/\s+/g, ' ').trim();
  if (request.join === null && brief === '') return refused('request_empty');
  if (brief.length > MAX_BRIEF) {
    return refused('request_too_long', { count: brief.length, max: MAX_BRIEF });
  }
  const foreign = refuseForeign(brief);
  if (foreign) return foreign;
  const hourAgo = new Date(at.getTime() - HOUR_MS);
  if (
    (await requestWriter.countSince(accountId, userId, hourAgo)) >= hourlyLimit
  ) {
    return refused('too_many_requests');
  }
  if (request.join !== null) {
    // Only an open request for this contact can be joined from its card.
    const known = await requests.listForContact(accountId, contactId);
    const isJoined =
      known.some(({ requestKey }) => requestKey === request.join) &&
      (await requestWriter.join(
        accountId,
        request.join,
        userId,
        contactId,
        at,
      ));

    return isJoined ? { ok: true, done: 'joined' } : refused('request_unknown');
  }

  const mine = await requests.listOwn(accountId, userId);
  const waiting = mine.find(
    (own) =>
      own.contactId === contactId &&
      own.ownerId === request.author &&
      ['sent', 'in_the_works'].includes(
        requestState(own, read, { now: at, timeZone }),
      ),
  );
  // The same request arrived twice, as from a second click: it is placed.
  if (waiting?.brief === brief) return { ok: true, done: 'placed' };
  if (waiting) return refused('requested_already');

  await requestWriter.place(
    {
      accountId,
      requestKey: randomUUID(),
      brief,
      ownerId: request.author,
      requestedAt: at,
    },
    userId,
    contactId,
  );

  return { ok: true, done: 'placed' };
};

/**
 * Requests a starter for a client, or joins a colleague's request for that client. One open request a
 * person, client and author is enough: marketing works on it. The same order twice, such as by two
 * clicks, is one.
 */
export const placeRequest = async (
  deps: PlaceRequestDeps,
  person: { accountId: number; userId: number; timeZone: string },
  contactId: string,
  request: NewRequest,
  read: ReadCatalog,
): Promise<{ ok: true; done: 'placed' | 'joined' } | Refused> =>
  (await withTurn(
    deps.leases,
    person.accountId,
    `request:${person.userId}`,
    () => place(deps, person, contactId, request, read),
  )) ?? refused('too_many_requests');
