import { z } from 'zod';
import { invalid } from '#emulator/account/hubspot-failure.ts';
import type { StageDefinition } from '#emulator/account/model.ts';

const metadata = z.record(z.string(), z.string());

/** A stage as it is sent to be made. */
export const stageSchema = z.object({
  label: z.string().min(1),
  displayOrder: z.number().int(),
  metadata: metadata.default({}),
});

/** A pipeline with its stages as it is sent to be made. */
export const pipelineSchema = z.object({
  label: z.string().min(1),
  displayOrder: z.number().int(),
  stages: z.array(stageSchema).min(1),
});

/** What can be changed of either. */
export const placeChangeSchema = z.object({
  label: z.string().min(1).optional(),
  displayOrder: z.number().int().optional(),
});

/** The same of a stage. */
export const stageChangeSchema = placeChangeSchema.extend({
  metadata: metadata.optional(),
});

const probabilities = /^(0(\.\d)?|1(\.0)?)$/;

/**
 * What a stage says of itself: a deal's needs a probability in steps of 0.1, a ticket's is open
 * unless it says otherwise.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/pipelines/guide
 *
 * @throws HubSpotFailure 400
 */
export const readMetadata = (
  objectTypeId: string,
  given: Record<string, string>,
): StageDefinition['metadata'] => {
  if (objectTypeId === '0-5') {
    const { ticketState = 'OPEN' } = given;
    if (ticketState !== 'OPEN' && ticketState !== 'CLOSED') {
      throw invalid('ticketState is one of OPEN and CLOSED.');
    }

    return { ticketState, isClosed: String(ticketState === 'CLOSED') };
  }
  const { probability = '' } = given;
  if (!probabilities.test(probability)) {
    throw invalid('probability is a number from 0.0 to 1.0 in steps of 0.1.');
  }
  const share = Number(probability);

  return {
    probability: share.toFixed(1),
    isClosed: String(share === 0 || share === 1),
  };
};
