import { toFigureCells } from '#src/ranking/figure-cells.ts';
import { tallyVotes } from '#src/ranking/tally.ts';
import type { CountRepository, StarterCount } from './counts.ts';
import type { VoteReader } from './vote-reader.ts';
import { isOpenReturn } from './vote.ts';

/** What recounting needs. */
export interface RecountDeps {
  votes: Pick<VoteReader, 'listOfStarter'>;
  counts: Pick<CountRepository, 'listUncounted' | 'save'>;
  /** Hash of a starter's present wording, or undefined where it is not known. */
  currentWording: (accountId: number, starterId: string) => string | undefined;
  now: () => Date;
}

/** Counts the starters that changed from all their votes; nothing is ever incremented. */
export const recount = async (
  { votes, counts, currentWording, now }: RecountDeps,
  accountId: number,
): Promise<void> => {
  const counted: StarterCount[] = [];
  for (const uncounted of await counts.listUncounted(accountId)) {
    const { starterId } = uncounted;
    const all = await votes.listOfStarter(accountId, starterId);
    const wording = currentWording(accountId, starterId);
    const counting = all.filter(({ verdict }) => verdict !== 'withdrawn');
    const votesToCount = all.map((vote) => ({
      ...vote,
      onCurrentWording: wording === undefined || vote.wording === wording,
    }));
    counted.push({
      ...uncounted,
      cells: toFigureCells(votesToCount, now()),
      tally: {
        starterId,
        ...tallyVotes(votesToCount, now()),
        shared: tallyVotes(
          votesToCount.filter(({ reason }) => reason !== 'not_my_words'),
          now(),
        ),
        openFeedback: all.filter(isOpenReturn).length,
        lastVoteAt: counting.reduce<Date | null>(
          (last, { votedAt }) => (last && last > votedAt ? last : votedAt),
          null,
        ),
      },
    });
  }
  await counts.save(accountId, counted);
};
