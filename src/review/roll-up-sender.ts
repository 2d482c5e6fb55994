import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { DAY_MS } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { WordingRepository } from '#src/starters/wording.ts';
import { addEnd, countEnds, lastDay } from '#src/starters/last-day.ts';
import type { Starter } from '#src/starters/starter.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { ViewRepository } from '#src/views/view-repository.ts';
import type { ReadStarterOutcomes } from '#src/outcomes/starter-outcomes.ts';
import type { StarterRollUp } from '#src/votes/roll-up.ts';
import type { Sender } from '#src/outbox/sender.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { UseRepository } from '#src/votes/use-repository.ts';
import type { RollUpWriter } from '#src/votes/vote-records.ts';
import {
  findPending,
  type FindPendingDeps,
} from '#src/editing/find-pending.ts';
import { sayPending } from '#src/editing/describe-pending.ts';
import type { DraftRepository } from '#src/starters/writing-draft.ts';
import { describeFault } from './describe-fault.ts';
import { keepVerdicts, type ReadVerdicts } from './keep-verdicts.ts';

/** What rolling up needs. */
export interface RollUpDeps extends FindPendingDeps {
  drafts: Pick<DraftRepository, 'listShared'>;
  /** The account's catalog now, with these starters in it unless they are gone from HubSpot. */
  readCatalog: (starterIds: string[]) => Promise<Catalog>;
  tallies: Pick<TallyRepository, 'listWhole' | 'readVersion'>;
  wordings: Pick<WordingRepository, 'listOfMany'>;
  writer: RollUpWriter;
  uses: Pick<UseRepository, 'count'>;
  views: Pick<ViewRepository, 'countShown'>;
  /** What followed the uses of each starter; null where records have no properties for it. */
  readStarterOutcomes: ReadStarterOutcomes;
  now: () => Date;
  /** Recounts the starters that have new votes. */
  recount: (accountId: number) => Promise<void>;
}

/** The period of the properties whose names end in 30d. */
const recentMs = 30 * DAY_MS;

/** What is to be on the records of starters now, by starter; none for one that is gone. */
export const buildRollUps = async (
  deps: Omit<RollUpDeps, 'writer' | 'tallies'> & { readVerdicts: ReadVerdicts },
  account: Account,
  starterIds: string[],
): Promise<Map<string, StarterRollUp>> => {
  const { accountId, language, timeZone } = account;
  const { wordings } = deps;
  const catalog = await deps.readCatalog(starterIds);
  await deps.recount(accountId);
  const verdicts = await deps.readVerdicts(
    accountId,
    catalog,
    todayIn(timeZone, deps.now()),
  );
  const since = new Date(deps.now().getTime() - recentMs);
  const used = await deps.uses.count(accountId, since);
  const shown = await deps.views.countShown(
    accountId,
    todayIn(timeZone, since),
  );
  const outcomesOf = await deps.readStarterOutcomes(account);
  const pending = await findPending(deps, account, catalog);
  const drafts = Map.groupBy(
    await deps.drafts.listShared(accountId),
    (draft) => draft.starterId,
  );
  const ends = countEnds(catalog.starters);
  const nextEnd = (starter: Starter): string => {
    const day = lastDay(account, deps.now(), starter, ends);
    addEnd(ends, day);

    return day;
  };
  const wordingsOf = await wordings.listOfMany(accountId, starterIds);
  const startersById = new Map(catalog.starters.map((each) => [each.id, each]));
  const rollUps = new Map<string, StarterRollUp>();
  for (const starterId of starterIds) {
    const starter = startersById.get(starterId);
    // Gone from HubSpot: there is no record to write to.
    if (!starter) continue;
    const judgement = verdicts.of(starterId);

    rollUps.set(starterId, {
      starterId,
      usefulness: judgement.usefulness,
      voters: judgement.voters,
      label: judgement.label,
      openFeedback: judgement.openFeedback,
      lastVoteAt: judgement.lastVoteAt,
      shown30d: shown.get(starterId) ?? 0,
      used30d: used.get(starterId) ?? 0,
      heldBecause: describeFault(
        starter,
        catalog,
        language,
        todayIn(timeZone, deps.now()),
      ),
      pendingChange:
        sayPending(
          pending.get(starterId),
          drafts.get(starterId) ?? [],
          starterId,
          account,
          catalog,
          language,
        ).join('\n') || null,
      validUntil:
        starter.status === 'published' && starter.validUntil === null
          ? nextEnd(starter)
          : null,
      outcomes: outcomesOf?.(starterId) ?? null,
      wordings: wordingsOf.get(starterId) ?? [],
    });
  }

  return rollUps;
};

/**
 * Writes usefulness, label, counts and what holds a starter off the cards to the records of
 * starters whose votes or texts changed, and a last day to those published without.
 */
export const createRollUpSender = (
  deps: RollUpDeps,
  account: Account,
): Sender<StarterRollUp> => {
  const readVerdicts = keepVerdicts(deps.tallies);

  return {
    kind: 'roll_up',
    batchSize: MOST_AT_ONCE,
    load: (_, starterIds) =>
      buildRollUps({ ...deps, readVerdicts }, account, starterIds),
    send: (items) => deps.writer.writeRollUps([...items.values()]),
    // Roll-ups are idempotent: one of unknown outcome is written again.
    findSent: async () => [],
  };
};
