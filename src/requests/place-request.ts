import { HOUR_MS, MAX_BRIEF, type NewRequest } from '@starters/contracts';
import type { LeaseRepository } from '#src/outbox/lease.ts';
import { type KeepTurn, withTurn } from '#src/outbox/with-turn.ts';
import { type Refused, refused } from '#src/refused.ts';
import { refuseForeign } from '#src/starters/refuse-foreign.ts';
import type { RequestIdentity, RequestKeyOf } from './request-key.ts';
import type { RequestReader } from './request-reader.ts';
import {
  type AskedAt,
  createRequestStates,
  type ReadCatalog,
} from './request-state.ts';
import type { StarterRequest } from './request.ts';
import type { RequestWriter } from './request-writer.ts';

/** What requesting needs. */
export interface PlaceRequestDeps {
  requests: Pick<RequestReader, 'listForContact' | 'listOwn' | 'listByKeys'>;
  requestWriter: Pick<RequestWriter, 'place' | 'join' | 'countSince'>;
  leases: LeaseRepository;
  requestKey: RequestKeyOf;
  now: () => Date;
}

/** Rate limit of a person, in requests an hour. */
const hourlyLimit = 30;

/** Whether marketing still owes something for a request. */
const createIsWaiting = (
  read: ReadCatalog,
  at: AskedAt,
): ((request: Pick<StarterRequest, 'recordId' | 'requestedAt'>) => boolean) => {
  const stateOf = createRequestStates(read, at);

  return (request) => ['sent', 'in_the_works'].includes(stateOf(request));
};

/**
 * Keeps a request under the first key whose request is not closed. Where there is one already, as
 * from a second click or an attempt whose answer was lost, the person waits for that one.
 */
const keep = async (
  { requests, requestWriter, requestKey }: PlaceRequestDeps,
  identity: RequestIdentity,
  at: Date,
  isWaiting: ReturnType<typeof createIsWaiting>,
): Promise<void> => {
  const { accountId, userId, contactId, ownerId, brief } = identity;
  for (let before = 0; ; before += 1) {
    const key = requestKey(identity, before);
    const [known] = await requests.listByKeys(accountId, [key]);
    if (known && !isWaiting(known)) continue;
    const request = {
      accountId,
      requestKey: key,
      brief,
      ownerId,
      requestedAt: at,
    };
    if (!(await requestWriter.place(request, userId, contactId))) {
      await requestWriter.join(accountId, key, userId, contactId, at);
    }

    return;
  }
};

const place = async (
  deps: PlaceRequestDeps,
  person: { accountId: number; userId: number; timeZone: string },
  contactId: string,
  request: NewRequest,
  read: ReadCatalog,
  keepTurn: KeepTurn,
): Promise<{ ok: true; done: 'placed' | 'joined' } | Refused> => {
  const { requests, requestWriter } = deps;
  const { accountId, userId, timeZone } = person;
  const at = deps.now();
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

  const isWaiting = createIsWaiting(read, { now: at, timeZone });
  const ownerId = request.author;
  const waiting = (await requests.listOwn(accountId, userId)).find(
    (own) =>
      own.contactId === contactId && own.ownerId === ownerId && isWaiting(own),
  );
  // The same request arrived twice, as from a second click: it is placed.
  if (waiting?.brief === brief) return { ok: true, done: 'placed' };
  if (waiting) return refused('requested_already');

  await keepTurn();
  await keep(
    deps,
    { accountId, userId, contactId, ownerId, brief },
    at,
    isWaiting,
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
    (keepTurn) => place(deps, person, contactId, request, read, keepTurn),
  )) ?? refused('request_not_placed');
