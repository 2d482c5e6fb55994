import type { Catalog } from '#src/starters/catalog.ts';
import {
  judgeConversations,
  type Verdicts,
} from '#src/votes/judge-conversations.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';

/** Gives the verdicts on the starters of an account as its tallies are now. */
export type ReadVerdicts = (
  accountId: number,
  catalog: Catalog,
  /** `YYYY-MM-DD` in the account's time zone. */
  day: string,
) => Promise<Verdicts>;

interface Kept {
  accountId: number;
  catalog: Catalog;
  day: string;
  version: number;
  verdicts: Verdicts;
}

/**
 * Judges once for as long as nothing changes: figures go to HubSpot a hundred starters at a time,
 * while judging takes the tallies of all. One result is kept, so whoever makes this drops it soon.
 */
export const keepVerdicts = (
  tallies: Pick<TallyRepository, 'listWhole' | 'readVersion'>,
): ReadVerdicts => {
  let kept: Kept | null = null;

  return async (accountId, catalog, day) => {
    // Read first: tallies that change in between are newer than this version, and read again.
    const version = await tallies.readVersion(accountId);
    const isSame =
      kept?.accountId === accountId &&
      kept.catalog === catalog &&
      kept.day === day &&
      kept.version === version;
    if (kept && isSame) return kept.verdicts;
    const verdicts = judgeConversations(
      catalog.starters,
      await tallies.listWhole(accountId),
      day,
    );
    kept = { accountId, catalog, day, version, verdicts };

    return verdicts;
  };
};
