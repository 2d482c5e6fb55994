import { DAY_MS } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { FEWEST_VOTERS } from '#src/ranking/judge.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { StarterOutcomes } from '#src/votes/roll-up.ts';
import { countLadders, type Ladder } from './count-ladder.ts';
import { countSeen, hidesTaken } from './count-seen.ts';
import { listEvents } from './outcome-events.ts';
import type { OutcomeColumns, OutcomeReader } from './outcome-repository.ts';
import { shownBesideNewer, shownLadders } from './shown-ladders.ts';

/** What reading the outcomes of starters needs. */
export interface StarterOutcomesDeps {
  outcomes: OutcomeReader;
  outcomeColumns: Pick<OutcomeColumns, 'areThere'>;
  now: () => Date;
}

/**
 * What followed the uses of each starter, for its record; null where records have no properties for
 * it. They are emptied when an admin switched it off.
 */
export type ReadStarterOutcomes = (
  account: Account,
) => Promise<((starterId: string) => StarterOutcomes) | null>;

const nothing: StarterOutcomes = {
  taken90d: null,
  used90d: null,
  meetings90d: null,
  deals90d: null,
  won180d: null,
  firstDeals180d: null,
};

/** Days back of the properties whose names end in 90d and 180d. */
const quarter = 90;
const half = 180;

/** Zeros for a starter nobody used; of one that few used, or that gives one away, only how often. */
const ifShown =
  (ladders: ReadonlyMap<string, Ladder>, shown: ReadonlySet<string>) =>
  (starterId: string, figure: (ladder: Ladder) => number): number | null => {
    const ladder = ladders.get(starterId);
    if (!ladder) return 0;

    return shown.has(starterId) ? figure(ladder) : null;
  };

/** Reads what followed the uses of all starters, when asked. */
export const createStarterOutcomes =
  ({
    outcomes,
    outcomeColumns,
    now,
  }: StarterOutcomesDeps): ReadStarterOutcomes =>
  async ({ accountId, settings, timeZone }) => {
    if (!(await outcomeColumns.areThere(accountId))) return null;
    if (!settings.readsOutcomes) return () => nothing;
    const since = (days: number) => new Date(now().getTime() - days * DAY_MS);
    const uses = await outcomes.listUses(accountId, since(half));
    const followUps = await outcomes.listFollowUps(accountId, since(half));
    const events = listEvents(uses, followUps, settings);
    const count = (from: Date, until?: Date) => {
      const some = uses.filter(
        ({ usedAt }) => usedAt >= from && (!until || usedAt < until),
      );

      return countLadders(some, events, {
        followUps,
        windows: settings,
        partsOf: ({ starterId }) => [{ group: starterId, weight: 1 }],
      });
    };
    const seen = countSeen(
      await outcomes.countViews(accountId, todayIn(timeZone, since(quarter))),
      ({ starterId }) => [{ group: starterId, weight: 1 }],
    );
    const isTakenHidden = hidesTaken(seen, FEWEST_VOTERS);
    const last = count(since(quarter));
    const ofQuarter = ifShown(last, shownLadders(last, FEWEST_VOTERS));
    const longer = count(since(half));
    const ofHalf = ifShown(
      longer,
      shownBesideNewer(
        longer,
        count(since(half), since(quarter)),
        FEWEST_VOTERS,
      ),
    );

    return (starterId) => ({
      taken90d: isTakenHidden(starterId)
        ? null
        : (seen.get(starterId)?.taken ?? 0),
      used90d: last.get(starterId)?.used ?? 0,
      meetings90d: ofQuarter(starterId, ({ met }) => met),
      deals90d: ofQuarter(starterId, ({ opened }) => opened),
      won180d: ofHalf(starterId, ({ won }) => won),
      firstDeals180d: ofHalf(starterId, ({ firstWon }) => firstWon),
    });
  };
