import { toFigureCells } from '#src/ranking/figure-cells.ts';
import { tallyVotes } from '#src/ranking/tally.ts';
import type {
  CountRepository,
  StarterCount,
  UncountedStarter,
} from './counts.ts';
import type { Editions } from './read-editions.ts';
import type { VoteReader } from './vote-reader.ts';
import { isOpenFeedback } from './vote.ts';
import {
  type Edition,
  toSplitVotes,
  votesThatJudge,
} from './votes-that-judge.ts';

/** What recounting needs. */
export interface RecountDeps {
  votes: Pick<VoteReader, 'listOfStarters'>;
  counts: Pick<CountRepository, 'listUncounted' | 'mark' | 'save'>;
  /** Null where the account's starters were never read: nobody knows what translates what. */
  editionsOf: (accountId: number) => Promise<Editions | null>;
  now: () => Date;
}

/** How many starters are read and kept at a time: few calls of the database, and not all votes at once. */
const mostTogether = 20;

/**
 * Marks all translations of what is to be counted, since its votes judge them, too. Those that were
 * marked already are marked again: a count that read the votes before this one began has a lower
 * revision then, and does not replace it.
 */
const listUncounted = async (
  { counts }: RecountDeps,
  accountId: number,
  editions: Editions,
): Promise<UncountedStarter[]> => {
  const changed = await counts.listUncounted(accountId);
  const translations = changed
    .map(({ starterId }) => editions.of(starterId))
    .filter((each) => each.length > 1)
    .flat();
  if (translations.length === 0) return changed;
  await counts.mark(accountId, translations);

  return counts.listUncounted(accountId);
};

/** Each of these starters with its votes and wordings. */
const readAll = async (
  { votes }: RecountDeps,
  accountId: number,
  editions: Editions,
  starterIds: string[],
): Promise<Map<string, Edition>> => {
  const [votesOf, wordingsOf] = await Promise.all([
    votes.listOfStarters(accountId, starterIds),
    editions.readWordings(starterIds),
  ]);

  return new Map(
    starterIds.map((starterId) => [
      starterId,
      {
        starterId,
        votes: votesOf.get(starterId) ?? [],
        current: undefined,
        replaced: new Set(),
        ...wordingsOf.get(starterId),
      },
    ]),
  );
};

const count = (
  uncounted: UncountedStarter,
  own: Edition,
  all: Edition[],
  now: Date,
): StarterCount => {
  const { starterId } = uncounted;
  const counting = own.votes.filter(({ verdict }) => verdict !== 'withdrawn');

  return {
    ...uncounted,
    cells: toFigureCells(toSplitVotes(own), now),
    tally: {
      starterId,
      ...tallyVotes(votesThatJudge(starterId, all), now),
      openFeedback: own.votes.filter(isOpenFeedback).length,
      lastVoteAt: counting.reduce<Date | null>(
        (last, { votedAt }) => (last && last > votedAt ? last : votedAt),
        null,
      ),
    },
  };
};

/**
 * Counts the starters that changed from all their votes; nothing is ever incremented. Some are kept
 * before the next are read: what fails half-way leaves the rest to be counted.
 */
export const recount = async (
  deps: RecountDeps,
  accountId: number,
): Promise<void> => {
  const editions = await deps.editionsOf(accountId);
  // What is to be counted stays marked.
  if (!editions) return;
  const uncounted = await listUncounted(deps, accountId, editions);
  for (let at = 0; at < uncounted.length; at += mostTogether) {
    const together = uncounted.slice(at, at + mostTogether);
    const read = await readAll(deps, accountId, editions, [
      ...new Set(together.flatMap(({ starterId }) => editions.of(starterId))),
    ]);
    await deps.counts.save(
      accountId,
      together.flatMap((each) => {
        const own = read.get(each.starterId);
        const all = editions
          .of(each.starterId)
          .flatMap((id) => read.get(id) ?? []);

        return own ? [count(each, own, all, deps.now())] : [];
      }),
    );
  }
};
