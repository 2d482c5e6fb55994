import { toFigureCells } from '#src/ranking/figure-cells.ts';
import { tallyVotes } from '#src/ranking/tally.ts';
import type { FigureRepository } from './figures.ts';
import type {
  DirtyStarter,
  DirtyStarters,
  StarterTally,
  TallyRepository,
} from './tallies.ts';
import type { VoteReader } from './vote-reader.ts';
import { isOpenReturn } from './vote.ts';

/** What recounting needs. */
export interface RecountDeps {
  votes: Pick<VoteReader, 'listOfStarter'>;
  dirtyStarters: Pick<DirtyStarters, 'list'>;
  tallies: Pick<TallyRepository, 'save'>;
  figures: Pick<FigureRepository, 'save'>;
  /** Hash of a starter's present wording, or undefined where it is not known. */
  currentWording: (accountId: number, starterId: string) => string | undefined;
  now: () => Date;
}

/** Counts the dirty starters afresh from their votes; nothing is ever incremented. */
export const recount = async (
  { votes, dirtyStarters, tallies, figures, currentWording, now }: RecountDeps,
  accountId: number,
): Promise<DirtyStarter[]> => {
  const dirty = await dirtyStarters.list(accountId);
  const counted: StarterTally[] = [];
  const split: Parameters<FigureRepository['save']>[1] = [];
  for (const { starterId } of dirty) {
    const all = await votes.listOfStarter(accountId, starterId);
    const wording = currentWording(accountId, starterId);
    const standing = all.filter(({ verdict }) => verdict !== 'withdrawn');
    const votesToCount = all.map((vote) => ({
      ...vote,
      onCurrentWording: wording === undefined || vote.wording === wording,
    }));
    split.push({ starterId, cells: toFigureCells(votesToCount, now()) });
    counted.push({
      starterId,
      ...tallyVotes(votesToCount, now()),
      shared: tallyVotes(
        votesToCount.filter(({ reason }) => reason !== 'not_my_words'),
        now(),
      ),
      openReturns: all.filter(isOpenReturn).length,
      lastVoteAt: standing.reduce<Date | null>(
        (last, { votedAt }) => (last && last > votedAt ? last : votedAt),
        null,
      ),
    });
  }
  await tallies.save(accountId, counted);
  await figures.save(accountId, split);

  return dirty;
};
