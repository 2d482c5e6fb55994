import { z } from 'zod';
import type {
  SegmentChoices,
  SegmentOption,
  SegmentOptions,
} from '#src/starters/segment-options.ts';
import type { HubSpotClient } from './create-client.ts';
import { NO_OPTION_YET } from './objects/custom-object.ts';
import { listSegments } from './segment-directory.ts';
import { toDoubtfulError, toOutboxError } from './to-refusal.ts';

const optionsSchema = z.object({
  options: z.array(z.looseObject({ value: z.string(), label: z.string() })),
});

const pathOf = (starterTypeId: string): string =>
  `/crm/properties/2026-09/${starterTypeId}/segments`;

/** The choices of the property as HubSpot has them. Throws `HubSpotError`. */
export const readSegmentOptions = async (
  client: HubSpotClient,
  starterTypeId: string,
): Promise<SegmentOption[]> => {
  const { options } = await client.request({
    method: 'GET',
    path: pathOf(starterTypeId),
    schema: optionsSchema,
    repeatable: true,
  });

  return options
    .filter(({ value }) => value !== NO_OPTION_YET.value)
    .map(({ value, label }) => ({ value, label }));
};

/** The choices that there are, and the segments that there could be. Throws `HubSpotError`. */
export const readSegmentChoices = async (
  client: HubSpotClient,
  starterTypeId: string,
): Promise<SegmentChoices> => {
  const [options, segments] = await Promise.all([
    readSegmentOptions(client, starterTypeId),
    listSegments(client),
  ]);

  return { options, segments };
};

/** The choices of the property `segments`, for the outbox. */
export const createSegmentOptions = (
  client: HubSpotClient,
  starterTypeId: string,
): SegmentOptions => ({
  read: async () => {
    try {
      return await readSegmentChoices(client, starterTypeId);
    } catch (error) {
      throw toOutboxError(error);
    }
  },

  write: async (options) => {
    try {
      await client.request({
        method: 'PATCH',
        path: pathOf(starterTypeId),
        body: {
          options: options.map(({ value, label }, displayOrder) => ({
            value,
            label,
            displayOrder,
            hidden: false,
          })),
        },
        schema: z.unknown(),
        repeatable: true,
      });
    } catch (error) {
      throw toDoubtfulError(error);
    }
  },
});
