import { DAY_MS } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { WordingRepository } from '#src/starters/wording.ts';
import { lastDay } from '#src/starters/last-day.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { ViewRepository } from '#src/views/view-repository.ts';
import type { StarterRollUp } from '#src/votes/roll-up.ts';
import type {
  DirtyStarter,
  DirtyStarters,
  TallyRepository,
} from '#src/votes/tallies.ts';
import type { UseRepository } from '#src/votes/use-repository.ts';
import type { VoteRecords } from '#src/votes/vote-records.ts';
import { describeFault } from './describe-fault.ts';
import { judgeStarters } from './judge-starters.ts';

/** What publishing roll-ups needs. */
export interface PublishRollUpsDeps {
  catalog: Catalog;
  tallies: Pick<TallyRepository, 'listWhole'>;
  dirtyStarters: Pick<DirtyStarters, 'clear'>;
  wordings: Pick<WordingRepository, 'list'>;
  records: Pick<VoteRecords, 'writeRollUps'>;
  uses: Pick<UseRepository, 'count'>;
  views: Pick<ViewRepository, 'countShown'>;
  now: () => Date;
  /** Counts dirty starters afresh and gives them. */
  recount: (accountId: number) => Promise<DirtyStarter[]>;
}

/** What "30 days" means in the names of the properties. */
const recentMs = 30 * DAY_MS;

/**
 * Writes usefulness, label, counts and what holds a starter off the cards to the records of
 * starters whose votes or texts changed, and a last day to those published without. What changes
 * while this runs stays due.
 */
export const publishRollUps = async (
  deps: PublishRollUpsDeps,
  account: Account,
): Promise<void> => {
  const { accountId, language, timeZone } = account;
  const { catalog, tallies, wordings, records, recount } = deps;
  const dirty = await recount(accountId);
  const judged = judgeStarters(
    catalog.starters.map(({ id }) => id),
    await tallies.listWhole(accountId),
  );
  const since = new Date(deps.now().getTime() - recentMs);
  const used = await deps.uses.count(accountId, since);
  const shown = await deps.views.countShown(
    accountId,
    todayIn(timeZone, since),
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
      shown30d: shown.get(starterId) ?? 0,
      used30d: used.get(starterId) ?? 0,
      heldBecause: describeFault(
        starter,
        catalog,
        language,
        todayIn(timeZone, deps.now()),
      ),
      validUntil:
        starter.status === 'published' && starter.validUntil === null
          ? lastDay(account, deps.now(), starter)
          : null,
      wordings: await wordings.list(accountId, starterId),
    });
  }
  await records.writeRollUps(rollUps);
  await deps.dirtyStarters.clear(accountId, dirty);
};
