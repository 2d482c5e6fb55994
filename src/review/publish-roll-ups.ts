import type { Language } from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { WordingRepository } from '#src/starters/wording.ts';
import type { StarterRollUp } from '#src/votes/roll-up.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteRecords } from '#src/votes/vote-records.ts';
import { describeFault } from './describe-fault.ts';
import { judgeStarters } from './judge-starters.ts';

/** What publishing roll-ups needs. */
export interface PublishRollUpsDeps {
  catalog: Catalog;
  tallies: TallyRepository;
  wordings: WordingRepository;
  records: Pick<VoteRecords, 'writeRollUps'>;
  /** Counts dirty starters afresh and gives them. */
  recount: (
    accountId: number,
  ) => Promise<{ starterId: string; mark: number }[]>;
}

/**
 * Writes usefulness, label, counts and what holds a starter off the cards to the records of
 * starters whose votes or texts changed. What changes meanwhile stays due.
 */
export const publishRollUps = async (
  { catalog, tallies, wordings, records, recount }: PublishRollUpsDeps,
  accountId: number,
  language: Language,
): Promise<void> => {
  const dirty = await recount(accountId);
  const judged = judgeStarters(
    catalog.starters.map(({ id }) => id),
    await tallies.list(accountId),
  );
  const rollUps: StarterRollUp[] = [];
  for (const { starterId } of dirty) {
    const starter = catalog.starters.find(({ id }) => id === starterId);
    const judgement = judged.get(starterId);
    // Gone from HubSpot: there is no record to write to.
    if (!starter || !judgement) continue;

    rollUps.push({
      starterId,
      usefulness: judgement.usefulness,
      voters: judgement.voters,
      label: judgement.label,
      openReturns: judgement.openReturns,
      lastVoteAt: judgement.lastVoteAt,
      heldBecause: describeFault(starter, catalog, language),
      wordings: await wordings.list(accountId, starterId),
    });
  }
  await records.writeRollUps(rollUps);
  await tallies.clearDirty(accountId, dirty);
};
