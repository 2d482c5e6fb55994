import { DAY_MS } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import {
  countLadders,
  type Ladder,
  type Part,
} from '#src/outcomes/count-ladder.ts';
import { countSeen, type ViewCount } from '#src/outcomes/count-seen.ts';
import {
  listEvents,
  type OutcomeEvent,
  type Use,
} from '#src/outcomes/outcome-events.ts';
import type {
  OutcomeReader,
  ReadingState,
  ReadingStates,
} from '#src/outcomes/outcome-repository.ts';
import { countedCells } from '#src/outcomes/shown-ladders.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { fewestVoters } from '#src/supply/fewest-voters.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';

/** What reading what followed needs. */
export interface OutcomeFigureDeps {
  outcomes: OutcomeReader;
  readingStates: Pick<ReadingStates, 'find'>;
  votes: Pick<VoteReader, 'hasUnnamed'>;
  now: () => Date;
}

/** Days back of the ladder, and of the headline: wins take longer than meetings. */
export const LADDER_DAYS = 90;
export const HEADLINE_DAYS = 180;

/** Days of which something is said: those of the ladder, of the headline, or what lies between. */
export type Period = 'ladder' | 'headline' | 'between';

/** What followed uses, to be counted in groups. */
export interface OutcomeFigures {
  /** Fewer people than this are not shown; 0 shows all. */
  fewest: number;
  /** What cards showed in the days of the ladder. */
  views: ViewCount[];
  state: ReadingState | null;
  /** Whether HubSpot has any deal since of clients who heard a starter. */
  hasDeals: boolean;
  events: OutcomeEvent[];
  /** Uses of the days of the headline, the oldest first. */
  uses: Use[];
  /** Counts uses by group. */
  count: (period: Period, partsOf: (use: Use) => Part[]) => Map<string, Ladder>;
  /** The starters whose uses sums may hold, and those whose openings. */
  counted: { used: ReadonlySet<string>; taken: ReadonlySet<string> };
}

/** By starter. */
export const byStarter = ({ starterId }: { starterId: string }): Part[] => [
  { group: starterId, weight: 1 },
];

/** What starters are grouped by in sums; '' where nobody is known of it. */
const groupingsOf = ({ starters }: Pick<Catalog, 'starters'>) => {
  const byId = new Map(starters.map((starter) => [starter.id, starter]));

  return [
    (starterId: string) => byId.get(starterId)?.ownerId ?? '',
    (starterId: string) => byId.get(starterId)?.theme ?? '',
  ];
};

/** Reads what followed uses of the last 180 days; null where an admin did not switch it on. */
export const readOutcomeFigures = async (
  { outcomes, readingStates, votes, now }: OutcomeFigureDeps,
  account: Account,
  catalog: Pick<Catalog, 'starters'>,
): Promise<OutcomeFigures | null> => {
  const { accountId, settings, timeZone } = account;
  if (!settings.readsOutcomes) return null;
  const since = (days: number) => new Date(now().getTime() - days * DAY_MS);
  const [uses, followUps, views, state, fewest] = await Promise.all([
    outcomes.listUses(accountId, since(HEADLINE_DAYS)),
    outcomes.listFollowUps(accountId, since(HEADLINE_DAYS)),
    outcomes.countViews(accountId, todayIn(timeZone, since(LADDER_DAYS))),
    readingStates.find(accountId),
    fewestVoters(votes, account),
  ]);
  const eventsOf = (some: Use[]) => listEvents(some, followUps, settings);

  const count: OutcomeFigures['count'] = (period, partsOf) => {
    const [from, until] = {
      ladder: [since(LADDER_DAYS), null],
      headline: [since(HEADLINE_DAYS), null],
      between: [since(HEADLINE_DAYS), since(LADDER_DAYS)],
    }[period] as [Date, Date | null];
    const some = uses.filter(
      ({ usedAt }) => usedAt >= from && (until === null || usedAt < until),
    );

    return countLadders(some, eventsOf(some), {
      followUps,
      windows: settings,
      partsOf,
    });
  };
  const groupings = groupingsOf(catalog);

  return {
    fewest,
    views,
    state,
    uses,
    hasDeals: followUps.some(({ deals }) => deals.length > 0),
    events: eventsOf(uses),
    count,
    counted: {
      used: countedCells(count('ladder', byStarter), groupings, fewest),
      taken: countedCells(countSeen(views, byStarter), groupings, fewest),
    },
  };
};
