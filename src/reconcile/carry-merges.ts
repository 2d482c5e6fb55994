import type { Identities, MergedRecords } from './merged-records.ts';
import type { Walk } from './walk.ts';

/** What carrying merges over needs. */
export interface CarryMergesDeps {
  /** The clients, or the starters, that others were merged into. */
  records: MergedRecords;
  move: Identities['moveContacts' | 'moveStarters'];
  publishSoon: (accountId: number) => void;
  now: () => Date;
}

/**
 * Carries what is kept under ids of merged records over to the record that is left: what was said,
 * refused, asked and voted holds for it. Each pass looks at all merged records again, since a card
 * that was open during a merge may still send the old id.
 */
export const carryMerges = (
  kind: 'merged_contacts' | 'merged_starters',
  { records, move, publishSoon, now }: CarryMergesDeps,
): Walk => ({
  kind,
  calls: 1,
  pauseMs: 60_000,
  step: async (accountId, { after }) => {
    const { merged, isLast } = await records.listAfter(after);
    if (await move(accountId, merged, now())) publishSoon(accountId);

    return isLast ? null : Number(merged.at(-1)?.id);
  },
});
