import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { ClientSource } from '#src/outcomes/client-source.ts';
import type { ClientRecords, Touch } from '#src/outcomes/follow-up.ts';
import type { HubSpotClient } from './create-client.ts';
import {
  AMOUNT_PROPERTIES,
  CALL_PROPERTIES,
  DEAL_PROPERTIES,
  MEETING_PROPERTIES,
  outcomeRecordSchema,
  toDeal,
  toMeeting,
  toReply,
} from './outcome-records.ts';
import { readAllTies, type Tie } from './read-all-ties.ts';
import { readBatch } from './read-batch.ts';

/** Of one client; the newest ones, where there are more. */
const mostOfAClient = 1_000;
/** With the history of a property HubSpot gives fifty records at once. */
const mostWithHistory = 50;
/** From a contact to its primary company. */
const primary = 1;

const stageSchema = z.object({
  id: z.string(),
  propertiesWithHistory: z
    .object({
      lifecyclestage: z
        .array(z.object({ value: z.string().nullish(), timestamp: z.string() }))
        .nullish(),
    })
    .nullish(),
});

/** HubSpot's ids rise: the greatest are the newest. */
const newest = (ties: Tie[]): string[] =>
  ties
    .map(({ id }) => id)
    .sort((one, other) => Number(other) - Number(one))
    .slice(0, mostOfAClient);

const only = <T>(found: (T | null | undefined)[]): T[] =>
  found.flatMap((each) => each ?? []);

/** Reads what happened with clients, in the background lane alone. */
export const createClientSource = (
  client: HubSpotClient,
  now: () => Date,
): ClientSource => {
  const ties = (from: string, to: string, ids: string[]) =>
    ids.length === 0
      ? Promise.resolve(new Map<string, Tie[]>())
      : readAllTies(client, [from, to], ids, mostOfAClient);

  /** Records of a type by id; those that are gone are left out. */
  const readRecords = async <T>(
    type: string,
    ids: string[],
    properties: string[],
    convert: (found: z.infer<typeof outcomeRecordSchema>) => T,
  ): Promise<Map<string, T>> => {
    const found = new Map<string, T>();
    for (const batch of inBatches([...new Set(ids)], MOST_AT_ONCE)) {
      const records = await readBatch(client, {
        of: `/crm/objects/2026-09/${type}`,
        body: {
          properties,
          propertiesWithHistory: [],
          inputs: batch.map((id) => ({ id })),
        },
        record: outcomeRecordSchema,
        lane: 'background',
      });
      for (const each of records) found.set(each.id, convert(each));
    }

    return found;
  };

  const readTouches = async (
    contactIds: string[],
    type: 'meetings' | 'calls',
    convert: (
      found: z.infer<typeof outcomeRecordSchema>,
      now: Date,
    ) => Touch | null,
  ): Promise<(contactId: string) => Touch[]> => {
    const tied = await ties('contacts', type, contactIds);
    const ids = new Map([...tied].map(([id, all]) => [id, newest(all)]));
    const found = await readRecords(
      type,
      [...ids.values()].flat(),
      type === 'meetings' ? MEETING_PROPERTIES : CALL_PROPERTIES,
      (record) => convert(record, now()),
    );

    return (contactId) =>
      only((ids.get(contactId) ?? []).map((id) => found.get(id)));
  };

  return {
    readClients: async ({ contactIds, withTouches, withAmounts }) => {
      const companies = await ties('contacts', 'companies', contactIds);
      const companyOf = new Map(
        [...companies].flatMap(([id, all]) => {
          const first =
            all.find(({ typeIds }) => typeIds.includes(primary)) ?? all[0];

          return first ? [[id, first.id] as const] : [];
        }),
      );
      const ofContacts = await ties('contacts', 'deals', contactIds);
      const ofCompanies = await ties('companies', 'deals', [
        ...new Set(companyOf.values()),
      ]);
      const dealIdsOf = (contactId: string): string[] => [
        ...new Set(
          newest([
            ...(ofContacts.get(contactId) ?? []),
            ...(ofCompanies.get(companyOf.get(contactId) ?? '') ?? []),
          ]),
        ),
      ];
      const deals = await readRecords(
        'deals',
        contactIds.flatMap(dealIdsOf),
        [...DEAL_PROPERTIES, ...(withAmounts ? AMOUNT_PROPERTIES : [])],
        (deal) => toDeal(deal, { withAmounts, now: now() }),
      );
      const meetingsOf = withTouches
        ? await readTouches(contactIds, 'meetings', toMeeting)
        : null;
      const repliesOf = withTouches
        ? await readTouches(contactIds, 'calls', toReply)
        : null;

      return new Map(
        contactIds.map((id): [string, ClientRecords] => [
          id,
          {
            companyId: companyOf.get(id) ?? null,
            deals: only(dealIdsOf(id).map((dealId) => deals.get(dealId))),
            touches:
              meetingsOf && repliesOf
                ? [...meetingsOf(id), ...repliesOf(id)]
                : null,
          },
        ]),
      );
    },

    readStages: async (contactIds) => {
      const stages: Awaited<ReturnType<ClientSource['readStages']>> = new Map();
      for (const batch of inBatches(contactIds, mostWithHistory)) {
        const records = await readBatch(client, {
          of: '/crm/objects/2026-09/contacts',
          body: {
            properties: [],
            propertiesWithHistory: ['lifecyclestage'],
            inputs: batch.map((id) => ({ id })),
          },
          record: stageSchema,
          lane: 'background',
        });
        for (const { id, propertiesWithHistory } of records) {
          stages.set(
            id,
            (propertiesWithHistory?.lifecyclestage ?? []).map(
              ({ value, timestamp }) => ({
                value: value ?? '',
                at: new Date(timestamp),
              }),
            ),
          );
        }
      }

      return stages;
    },
  };
};
