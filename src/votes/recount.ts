import { toFigureCells } from '#src/ranking/figure-cells.ts';
import { tallyVotes } from '#src/ranking/tally.ts';
import type { CountRepository, StarterCount } from './counts.ts';
import type { VoteReader } from './vote-reader.ts';
import { isOpenFeedback } from './vote.ts';
import {
  type Edition,
  toSplitVotes,
  votesThatJudge,
} from './votes-that-judge.ts';

/** What recounting needs. */
export interface RecountDeps {
  votes: Pick<VoteReader, 'listOfStarter'>;
  counts: Pick<CountRepository, 'listUncounted' | 'mark' | 'save'>;
  /** Ids of a starter's conversation: itself and its translations. */
  editionsOf: (accountId: number, starterId: string) => string[];
  /** The wordings of a starter, as far as they are known. */
  readWordings: (
    accountId: number,
    starterId: string,
  ) => Promise<Pick<Edition, 'current' | 'replaced'>>;
  now: () => Date;
}

/**
 * Marks all translations of what is to be counted, since its votes judge them, too. Those that were
 * marked already are marked again: a count that read the votes before this one began has a lower
 * revision then, and does not replace it.
 */
const listUncounted = async (
  { counts, editionsOf }: RecountDeps,
  accountId: number,
) => {
  const changed = await counts.listUncounted(accountId);
  const translations = changed
    .map(({ starterId }) => editionsOf(accountId, starterId))
    .filter((editions) => editions.length > 1)
    .flat();
  if (translations.length === 0) return changed;
  await counts.mark(accountId, translations);

  return counts.listUncounted(accountId);
};

/** Counts the starters that changed from all their votes; nothing is ever incremented. */
export const recount = async (
  deps: RecountDeps,
  accountId: number,
): Promise<void> => {
  const { votes, counts, editionsOf, readWordings, now } = deps;
  const read = new Map<string, Promise<Edition>>();
  const readEdition = (starterId: string): Promise<Edition> => {
    const edition =
      read.get(starterId) ??
      Promise.all([
        votes.listOfStarter(accountId, starterId),
        readWordings(accountId, starterId),
      ]).then(([all, wordings]) => ({ starterId, votes: all, ...wordings }));
    read.set(starterId, edition);

    return edition;
  };
  const counted: StarterCount[] = [];
  for (const uncounted of await listUncounted(deps, accountId)) {
    const { starterId } = uncounted;
    const own = await readEdition(starterId);
    const editions = await Promise.all(
      editionsOf(accountId, starterId).map(readEdition),
    );
    const counting = own.votes.filter(({ verdict }) => verdict !== 'withdrawn');
    counted.push({
      ...uncounted,
      cells: toFigureCells(toSplitVotes(own), now()),
      tally: {
        starterId,
        ...tallyVotes(votesThatJudge(starterId, editions), now()),
        openFeedback: own.votes.filter(isOpenFeedback).length,
        lastVoteAt: counting.reduce<Date | null>(
          (last, { votedAt }) => (last && last > votedAt ? last : votedAt),
          null,
        ),
      },
    });
  }
  await counts.save(accountId, counted);
};
