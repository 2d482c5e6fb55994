import { z } from 'zod';
import type { CallLane } from '#src/accounts/call-budget.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { ChangePage } from '#src/inbox/change-source.ts';
import type { Position } from '#src/inbox/position.ts';
import type { HubSpotClient } from './create-client.ts';

const changedAt = 'hs_lastmodifieddate';
const recordId = 'hs_object_id';

const foundSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      properties: z.object({
        [changedAt]: z
          .string()
          .transform((text) => Date.parse(text))
          .pipe(z.number()),
      }),
    }),
  ),
});

/** https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
const mostFoundAtOnce = 200;

/**
 * The ids of the next records of a type that changed at or after a position, the earliest change
 * first. Each page is a search of its own that begins at the last change of the one before:
 * HubSpot finds at most 10,000 records by turning pages, and a record that changes while pages
 * are turned would move to the end and another be passed over. The search index lags: what
 * changed in the last seconds may be missing, and what is found has to be read.
 *
 * @throws `HubSpotError`
 */
export const findChangedPage = async (
  client: HubSpotClient,
  typeId: string,
  after: Position,
  lane: CallLane = 'background',
): Promise<ChangePage<string>> => {
  const search = async (
    filters: { propertyName: string; operator: string; value: string }[],
    sort: string,
  ) => {
    const { results } = await client.request({
      method: 'POST',
      path: `/crm/objects/2026-09/${typeId}/search`,
      body: {
        filterGroups: [{ filters }],
        properties: [changedAt],
        sorts: [sort],
        limit: mostFoundAtOnce,
        after: '0',
      },
      schema: foundSchema,
      lane,
      repeatable: true,
    });

    return results.map(({ id, properties }) => ({
      id,
      at: properties[changedAt],
    }));
  };
  const time = String(after.changedAt);

  /** Of more records of one and the same time than one page holds: by their ids. */
  const findWithin = async (): Promise<ChangePage<string>> => {
    const found = await search(
      [
        { propertyName: changedAt, operator: 'EQ', value: time },
        { propertyName: recordId, operator: 'GT', value: `${after.recordId}` },
      ],
      recordId,
    );
    const last = found.at(-1);

    return {
      items: found.map(({ id }) => id),
      next:
        last && found.length === mostFoundAtOnce
          ? { changedAt: after.changedAt, recordId: Number(last.id) }
          : { changedAt: after.changedAt + 1, recordId: 0 },
      isLast: false,
    };
  };

  if (after.recordId > 0) return findWithin();
  const found = await search(
    [{ propertyName: changedAt, operator: 'GTE', value: time }],
    changedAt,
  );
  const items = found.map(({ id }) => id);
  const last = found.at(-1);
  if (!last) return { items, next: after, isLast: true };
  if (found.length < mostFoundAtOnce) {
    return {
      items,
      next: { changedAt: last.at + 1, recordId: 0 },
      isLast: true,
    };
  }
  if (last.at <= after.changedAt) return findWithin();

  return { items, next: { changedAt: last.at, recordId: 0 }, isLast: false };
};

/**
 * The ids of the records of a type that changed last, at or after a time: no more than one search
 * finds, however many changed.
 *
 * @param since milliseconds since 1970
 * @throws `HubSpotError`
 */
export const findNewest = async (
  client: HubSpotClient,
  typeId: string,
  since: number,
  lane: CallLane,
): Promise<string[]> => {
  const { results } = await client.request({
    method: 'POST',
    path: `/crm/objects/2026-09/${typeId}/search`,
    body: {
      filterGroups: [
        {
          filters: [
            { propertyName: changedAt, operator: 'GTE', value: String(since) },
          ],
        },
      ],
      properties: [changedAt],
      sorts: [{ propertyName: changedAt, direction: 'DESCENDING' }],
      limit: MOST_AT_ONCE,
      after: '0',
    },
    schema: foundSchema,
    lane,
    repeatable: true,
  });

  return results.map(({ id }) => id);
};

/**
 * The ids of all records of a type that changed since a time.
 *
 * @param since milliseconds since 1970
 * @throws `HubSpotError`
 */
export const findChanged = async (
  client: HubSpotClient,
  typeId: string,
  since: number,
  lane: CallLane,
): Promise<string[]> => {
  const found = new Set<string>();
  let after: Position = { changedAt: since, recordId: 0 };
  for (;;) {
    const page = await findChangedPage(client, typeId, after, lane);
    for (const id of page.items) found.add(id);
    if (page.isLast) return [...found];
    after = page.next;
  }
};
