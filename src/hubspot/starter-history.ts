import { z } from 'zod';
import type { StarterChange } from '#src/starters/starter-records.ts';
import type { Overwritten } from '#src/starters/starter-writer.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { fieldsOfChange, toProperties } from './starter-properties.ts';

const historySchema = z.object({
  propertiesWithHistory: z.record(
    z.string(),
    z.array(
      z.object({
        value: z
          .string()
          .nullish()
          .transform((value) => value ?? ''),
        timestamp: z.string().transform((text) => Date.parse(text)),
        updatedByUserId: z.number().nullish(),
        sourceId: z.string().nullish(),
      }),
    ),
  ),
});

/** The values of a record's properties, the newest first, as HubSpot keeps them. */
export type FieldHistory = z.output<
  typeof historySchema
>['propertiesWithHistory'];

/**
 * The values that the fields of a change had; null for a record that is archived.
 *
 * @throws `HubSpotError`
 */
export const readFieldHistory = async (
  client: HubSpotClient,
  objects: string,
  id: string,
  change: StarterChange,
): Promise<FieldHistory | null> => {
  try {
    const { propertiesWithHistory } = await client.request({
      method: 'GET',
      path: `${objects}/${id}`,
      query: {
        propertiesWithHistory: fieldsOfChange(change)
          .map(({ property }) => property)
          .join(','),
      },
      schema: historySchema,
      repeatable: true,
    });

    return propertiesWithHistory;
  } catch (error) {
    if (error instanceof HubSpotError && error.kind === 'not_found') {
      return null;
    }
    throw error;
  }
};

/** The person who made a change; null where none is named. */
export const personOf = ({
  updatedByUserId,
  sourceId,
}: Pick<FieldHistory[string][number], 'updatedByUserId' | 'sourceId'>):
  number | null => {
  const named = /^userId:(\d+)$/.exec(sourceId ?? '')?.[1];

  return updatedByUserId ?? (named === undefined ? null : Number(named));
};

/** Values of a concurrent edit that a change replaced. */
export const findOverwritten = (
  history: FieldHistory,
  change: StarterChange,
  updatedAt: number,
): Overwritten[] => {
  const ours = toProperties(change);

  return fieldsOfChange(change).flatMap(({ field, property }): Overwritten[] =>
    (history[property] ?? [])
      .filter(
        ({ value, timestamp }) =>
          timestamp > updatedAt && value !== ours[property],
      )
      .map(({ value }) => ({ field, value })),
  );
};
