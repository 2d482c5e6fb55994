import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import type { MergedRecords } from '#src/reconcile/merged-records.ts';
import type { FindContacts } from '#src/reconcile/record-readers.ts';
import { batchAnswerSchema } from './batch-answer.ts';
import type { HubSpotClient } from './create-client.ts';
import { findAfter } from './find-after.ts';

/**
 * A merge makes a new record; the old ids answer with it, and are listed in this property, with
 * semicolons. https://developers.hubspot.com/changelog/updated-merge-functionality-for-contacts-and-companies
 */
const mergedIds = 'hs_merged_object_ids';
/** https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
const mostFoundAtOnce = 200;

const recordsSchema = batchAnswerSchema(
  z.object({
    id: z.string(),
    properties: z.object({ [mergedIds]: z.string().nullish() }),
  }),
);

const split = (ids: string | null | undefined): string[] =>
  (ids ?? '').split(';').filter((id) => id !== '');

/** Finds the records of a type that others were merged into. */
export const createMergedRecords = (
  client: HubSpotClient,
  typeId: string,
): MergedRecords => ({
  listAfter: async (recordId) => {
    const { results, isLast } = await findAfter(
      client,
      typeId,
      recordId,
      mostFoundAtOnce,
      { having: mergedIds, properties: [mergedIds] },
    );

    return {
      merged: results.map(({ id, properties }) => ({
        id,
        oldIds: split(properties[mergedIds]).filter((old) => old !== id),
      })),
      isLast,
    };
  },
});

/** Looks contacts up by their ids; of their properties only the ids that were merged are read. */
export const createContactFinder =
  (client: HubSpotClient): FindContacts =>
  async (contactIds) => {
    const found = new Map<string, string>();
    for (const batch of inBatches(contactIds, MOST_AT_ONCE)) {
      const { results } = await client.request({
        method: 'POST',
        path: '/crm/objects/2026-09/contacts/batch/read',
        body: {
          properties: [mergedIds],
          propertiesWithHistory: [],
          inputs: batch.map((id) => ({ id })),
        },
        schema: recordsSchema,
        lane: 'background',
        repeatable: true,
      });
      for (const { id, properties } of results) {
        for (const each of [id, ...split(properties[mergedIds])]) {
          found.set(each, id);
        }
      }
    }

    return found;
  };
