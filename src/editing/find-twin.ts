import type { StarterFields } from '@starters/contracts';
import type { StepRepository } from '#src/starters/starter-change.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type {
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import { differingFields, toDraft } from './draft.ts';

/** What finding a twin needs. */
export interface FindTwinDeps {
  steps: Pick<StepRepository, 'listNewest'>;
  now: () => Date;
}

const twinMs = 300_000;

/**
 * The starter that this person has just created with exactly these texts: HubSpot's proxy repeats
 * a request whose answer failed. Where HubSpot's answer to the creation was lost, the starter has
 * no known creator, since the catalog only found it.
 */
export const findTwin = async (
  { steps, now }: FindTwinDeps,
  records: Pick<StarterRecords, 'read'>,
  accountId: number,
  userId: number,
  fields: StarterFields,
): Promise<StarterRecord | null> => {
  const hash = hashWording(wordingOf(toDraft(fields)));
  const since = now().getTime() - twinMs;
  for (const step of (await steps.listNewest(accountId)).values()) {
    const isMine = step.userId === userId || step.action === 'seen';
    if (!isMine || step.hash !== hash || step.at.getTime() < since) continue;
    const record = await records.read(step.starterId);
    if (record && differingFields(record.fields, fields).length === 0) {
      return record;
    }
  }

  return null;
};
