import { DAY_MS, MINUTE_MS } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { FEWEST_VOTERS } from '#src/ranking/judge.ts';
import { countLadders } from './count-ladder.ts';
import { listEvents } from './outcome-events.ts';
import type { OutcomeReader } from './outcome-repository.ts';
import { shownLadders } from './shown-ladders.ts';

/** What followed the uses of a starter, for a salesperson: of five people or more, in 90 days. */
export interface FollowedUses {
  uses: number;
  /** Meetings and replies, its share of them; rounded, at least 1. */
  meetings: number;
}

/** What cards say of starters; kept in memory, so that no card waits for it. */
export interface Receipts {
  /** As last counted, by starter id; empty until it was, and where outcomes are not read. */
  peek(account: Account): ReadonlyMap<string, FollowedUses>;
}

type UseReader = Pick<OutcomeReader, 'listUses' | 'listFollowUps'>;

const daysBack = 90;
/** What followed is read once a day at most: older than this it is counted again. */
const keptMs = 10 * MINUTE_MS;
const none: ReadonlyMap<string, FollowedUses> = new Map();

const count = async (
  outcomes: UseReader,
  { accountId, settings }: Account,
  now: Date,
): Promise<ReadonlyMap<string, FollowedUses>> => {
  const since = new Date(now.getTime() - daysBack * DAY_MS);
  const uses = await outcomes.listUses(accountId, since);
  const followUps = await outcomes.listFollowUps(accountId, since);
  const ladders = countLadders(uses, listEvents(uses, followUps, settings), {
    followUps,
    windows: settings,
    partsOf: ({ starterId }) => [{ group: starterId, weight: 1 }],
  });

  const shown = shownLadders(ladders, FEWEST_VOTERS);

  return new Map(
    [...ladders].flatMap(([starterId, { used, met }]) =>
      !shown.has(starterId) || Math.round(met) < 1
        ? []
        : [[starterId, { uses: used, meetings: Math.round(met) }]],
    ),
  );
};

/** Counts what cards say of starters in the background, whenever a card asks for what is old. */
export const createReceipts = ({
  outcomes,
  now,
  onFailed,
}: {
  outcomes: UseReader;
  now: () => Date;
  /** Told of a count that failed; the last one stays. */
  onFailed: (error: unknown) => void;
}): Receipts => {
  const known = new Map<
    number,
    { at: number; counted: ReadonlyMap<string, FollowedUses> }
  >();

  return {
    peek: (account) => {
      const { accountId, settings } = account;
      if (!settings.readsOutcomes) return none;
      const kept = known.get(accountId);
      const at = now().getTime();
      // A clock that was set back makes it old as well.
      if (!kept || Math.abs(at - kept.at) > keptMs) {
        known.set(accountId, { at, counted: kept?.counted ?? none });
        count(outcomes, account, now()).then(
          (counted) => known.set(accountId, { at, counted }),
          onFailed,
        );
      }

      return kept?.counted ?? none;
    },
  };
};
