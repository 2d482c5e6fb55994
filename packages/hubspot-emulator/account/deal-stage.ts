import type { ObjectTypeDefinition, StoredRecord } from './model.ts';
import { valueAt } from './model.ts';

const deals = '0-3';
const won = 'closedwon';
const lost = 'closedlost';

/**
 * What HubSpot works out from the stage of a deal: whether it is closed, whether it is won, and
 * when it came into the stage, which is when it was made for a new one.
 * https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 * https://knowledge.hubspot.com/properties/stage-calculated-properties
 *
 * @param record null for one that is being made
 * @returns nothing where the stage stays as it is
 */
export const stageValues = (
  { objectTypeId }: ObjectTypeDefinition,
  record: StoredRecord | null,
  values: Record<string, string>,
  now: number,
): Record<string, string> => {
  const stage = values['dealstage'];
  if (objectTypeId !== deals || stage === undefined) return {};
  if (record && valueAt(record, 'dealstage') === stage) return {};
  const made = record ? undefined : values['createdate'];

  return {
    hs_is_closed: String(stage === won || stage === lost),
    hs_is_closed_won: String(stage === won),
    hs_v2_date_entered_current_stage: made ?? new Date(now).toISOString(),
  };
};
