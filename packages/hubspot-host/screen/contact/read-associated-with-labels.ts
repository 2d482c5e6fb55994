import { z } from 'zod';
import { crm, type CrmRecord, type PropertyView } from '../crm/api.ts';
import { call } from '../crm/call.ts';

const associationsSchema = z.object({
  results: z.array(
    z.object({
      // Documented as a number; seen as a text.
      toObjectId: z.union([z.number(), z.string()]).transform(String),
      associationTypes: z
        .array(z.object({ label: z.string().nullish() }))
        .default([]),
    }),
  ),
});

/** A record that another is associated with, and the labels of the association. */
export interface Associated {
  record: CrmRecord;
  labels: string[];
}

/** HubSpot reads that many at once. */
const batchSize = 100;

/** Reads records by their ids, in batches, in whatever order HubSpot gives them. */
export const readRecords = async (
  type: string,
  ids: string[],
  properties: string[],
): Promise<CrmRecord[]> => {
  const batches = Array.from(
    { length: Math.ceil(ids.length / batchSize) },
    (_, index) => ids.slice(index * batchSize, (index + 1) * batchSize),
  );
  const pages = await Promise.all(
    batches.map((batch) => crm.records(type, batch, properties)),
  );

  return pages.flatMap(({ results }) => results);
};

/**
 * Records of a type that a record is associated with, and that type's properties.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide
 *
 * @throws CrmError
 */
export const readAssociatedWithLabels = async (
  from: { type: string; id: string },
  type: string,
  properties: string[],
): Promise<{ found: Associated[]; definitions: PropertyView[] }> => {
  const [answer, definitions] = await Promise.all([
    call(
      'GET',
      `/api/hubspot/crm/objects/2026-09/${from.type}/${from.id}/associations/${type}?limit=500`,
    ),
    crm.properties(type),
  ]);
  const { results } = associationsSchema.parse(answer);
  const records = await readRecords(
    type,
    results.map(({ toObjectId }) => toObjectId),
    properties,
  );

  return {
    found: records.map((record) => ({
      record,
      labels: results
        .filter(({ toObjectId }) => toObjectId === record.id)
        .flatMap(({ associationTypes }) =>
          associationTypes.flatMap(({ label }) => label ?? []),
        ),
    })),
    definitions,
  };
};
