import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import type { Restored } from './check-votes.ts';
import type { FindContacts, RequestRecordReader } from './record-readers.ts';
import type { SentIntents } from './sent-intents.ts';
import type { Walk } from './walk.ts';

/** What comparing the records of requests needs. */
export interface CheckRequestsDeps {
  records: RequestRecordReader;
  findContacts: FindContacts;
  requests: Pick<RequestReader, 'listByKeys'>;
  sent: Pick<SentIntents, 'listAfter' | 'makeDue'>;
  onRestored: (accountId: number, restored: Restored) => void;
}

/**
 * Compares the records of requests: their key, how many people wait, and the clients they are tied
 * to. All other fields are marketing's. One that was deleted stays deleted: that closes a request.
 */
export const checkRequests = ({
  records,
  findContacts,
  requests,
  sent,
  onRestored,
}: CheckRequestsDeps): Walk => ({
  kind: 'request_records',
  calls: 4,
  pauseMs: 600_000,
  step: async (accountId, { after, readFrom }) => {
    const ours = await sent.listAfter(
      accountId,
      'request',
      after,
      MOST_AT_ONCE,
    );
    if (ours.length === 0) return null;
    const found = await records.read(ours.map(({ recordId }) => recordId));
    const recordIds = new Map(ours.map((each) => [each.key, each.recordId]));
    const compared = (
      await requests.listByKeys(accountId, [...recordIds.keys()])
    )
      .map((request) => ({
        request,
        record: found.get(recordIds.get(request.requestKey) ?? ''),
      }))
      .flatMap(({ request, record }) => (record ? [{ request, record }] : []));
    const looseIds = compared.flatMap(({ request, record }) =>
      request.contactIds.filter((id) => !record.contactIds.includes(id)),
    );
    // A hundred of them are one call; the others are looked at in a later pass.
    const contacts =
      looseIds.length === 0
        ? new Map<string, string>()
        : await findContacts([...new Set(looseIds)].slice(0, MOST_AT_ONCE));
    const damaged = compared.filter(
      ({ request, record }) =>
        record.key !== request.requestKey ||
        record.waiting !== String(request.waiting) ||
        request.contactIds.some((id) => {
          const survivor = contacts.get(id);

          return (
            survivor !== undefined &&
            !record.contactIds.includes(id) &&
            !record.contactIds.includes(survivor)
          );
        }),
    );
    const altered = await sent.makeDue(
      accountId,
      'request',
      damaged.map(({ request }) => request.requestKey),
      readFrom,
    );
    if (altered > 0) onRestored(accountId, { altered, missing: 0 });

    return ours.length < MOST_AT_ONCE ? null : Number(ours.at(-1)?.recordId);
  },
});
