import type { Sender } from '#src/outbox/sender.ts';
import type { RequestReader } from './request-reader.ts';
import type { RequestRecords } from './request-records.ts';
import type { RequestWithWaiters } from './request.ts';

/** Sends requests to HubSpot one at a time: a new one is created, a joined one updated. */
export const createRequestSender = (
  requests: Pick<RequestReader, 'listByKeys'>,
  records: RequestRecords,
): Sender<RequestWithWaiters> => ({
  kind: 'request',
  batchSize: 1,
  load: async (accountId, keys) =>
    new Map(
      (await requests.listByKeys(accountId, keys)).map((request) => [
        request.requestKey,
        request,
      ]),
    ),
  send: async (items, recordIds) => {
    const [request] = items.values();

    return request
      ? [await records.send(request, recordIds.get(request.requestKey) ?? null)]
      : [];
  },
  findSent: async (items) => {
    const [request] = items.values();
    const recordId = request ? await records.findSame(request) : null;

    return request && recordId !== null
      ? [{ key: request.requestKey, recordId }]
      : [];
  },
});
