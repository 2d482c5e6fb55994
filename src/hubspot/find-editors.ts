import { listWording, STARTER_FIELDS } from '@starters/contracts';
import { z } from 'zod';
import type { CallLane } from '#src/accounts/call-budget.ts';
import { inBatches } from '#src/in-batches.ts';
import type { HubSpotClient } from './create-client.ts';
import { readBatch } from './read-batch.ts';
import { personOf } from './starter-history.ts';

/** HubSpot reads fewer records at once where their history is asked for. */
const atOnce = 50;
const properties = [
  'status',
  ...listWording().map((field) => STARTER_FIELDS[field].property),
];
const changedSchema = z.object({
  id: z.string(),
  propertiesWithHistory: z.record(
    z.string(),
    z.array(
      z.object({
        timestamp: z.string().transform((text) => Date.parse(text)),
        sourceId: z.string().nullish(),
        updatedByUserId: z.number().nullish(),
      }),
    ),
  ),
});

type Changed = z.output<typeof changedSchema>;

/** The person who made the newest change; null where no person did. */
const editorOf = ({ propertiesWithHistory }: Changed): number | null => {
  const [newest] = Object.values(propertiesWithHistory)
    .flat()
    .sort((one, other) => other.timestamp - one.timestamp);

  return newest ? personOf(newest) : null;
};

/**
 * Who changed text or status of starters last, as the history of their properties says: user ids, by
 * starter. Those whose last change no person made are left out.
 *
 * @throws `HubSpotError`
 */
export const findEditors = async (
  client: HubSpotClient,
  starterTypeId: string,
  ids: string[],
  lane: CallLane,
): Promise<Map<string, number>> => {
  const editors = new Map<string, number>();
  for (const batch of inBatches(ids, atOnce)) {
    const changed = await readBatch(client, {
      of: `/crm/objects/2026-09/${starterTypeId}`,
      body: {
        properties: [],
        propertiesWithHistory: properties,
        inputs: batch.map((id) => ({ id })),
      },
      record: changedSchema,
      lane,
    });
    for (const each of changed) {
      const editor = editorOf(each);
      if (editor !== null) editors.set(each.id, editor);
    }
  }

  return editors;
};
