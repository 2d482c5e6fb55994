import { z } from 'zod';
import { call } from '../crm/call.ts';

const historySchema = z.object({
  propertiesWithHistory: z
    .record(
      z.string(),
      z.array(
        z.object({
          value: z.string(),
          timestamp: z.string(),
          sourceType: z.string(),
          sourceId: z.string().nullish(),
          updatedByUserId: z.number().nullish(),
        }),
      ),
    )
    .default({}),
});
const ownersSchema = z.object({
  results: z.array(
    z.object({
      userId: z.number().nullish(),
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
    }),
  ),
});

/** A value a property had, from `at` on. */
export interface PastValue {
  /** Empty: it was emptied. */
  value: string;
  /** ISO 8601. */
  at: string;
  /** The name of the person; null when no person did it. */
  by: string | null;
  /** Where it came from: `CRM_UI`, `INTEGRATION`, or `calculated`. */
  source: string;
}

/**
 * Every value a property of a record had, newest first.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/using-object-apis
 *
 * @throws CrmError
 */
export const readHistory = async (
  type: string,
  id: string,
  property: string,
): Promise<PastValue[]> => {
  const base = '/api/hubspot/crm';
  const [record, owners] = await Promise.all([
    call(
      'GET',
      `${base}/objects/2026-09/${type}/${id}?propertiesWithHistory=${property}`,
    ),
    call('GET', `${base}/owners/2026-09?limit=500`),
  ]);
  const people = ownersSchema.parse(owners).results;
  const versions =
    historySchema.parse(record).propertiesWithHistory[property] ?? [];

  return versions.map(
    ({ value, timestamp, sourceType, sourceId, updatedByUserId }) => {
      const person = people.find(
        ({ userId }) => userId != null && userId === updatedByUserId,
      );

      return {
        value,
        at: timestamp,
        by: person
          ? [person.firstName, person.lastName].filter(Boolean).join(' ')
          : null,
        source: sourceId === 'calculated' ? 'calculated' : sourceType,
      };
    },
  );
};
