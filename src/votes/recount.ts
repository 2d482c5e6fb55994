import { toFigureCells } from '#src/ranking/figure-cells.ts';
import { tallyVotes } from '#src/ranking/tally.ts';
import type {
  CountRepository,
  StarterCount,
  UncountedStarter,
} from './counts.ts';
import type { Editions } from './read-editions.ts';
import type { CountableVote, VoteReader } from './vote-reader.ts';
import {
  type Edition,
  toSplitVotes,
  votesThatJudge,
} from './votes-that-judge.ts';

/** What recounting needs. */
export interface RecountDeps {
  votes: Pick<VoteReader, 'countOfStarters' | 'listCountable'>;
  counts: Pick<CountRepository, 'listUncounted' | 'mark' | 'save'>;
  /** Null where the account's starters were never read: nobody knows what translates what. */
  editionsOf: (accountId: number) => Promise<Editions | null>;
  now: () => Date;
}

/** How many starters are read and kept at a time, for few calls of the database. */
const mostTogether = 20;
/** How many votes are read at a time, for little memory: more only of one conversation. */
const mostVotes = 5_000;

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

/** What is to be counted of one conversation, with all its starters. */
interface Conversation {
  uncounted: UncountedStarter[];
  starterIds: string[];
}

/** The conversations to be counted, in groups that are read and kept together. */
const groupConversations = async (
  { votes }: RecountDeps,
  accountId: number,
  editions: Editions,
  uncounted: UncountedStarter[],
): Promise<Conversation[][]> => {
  const conversations = [
    ...Map.groupBy(uncounted, ({ starterId }) =>
      editions.of(starterId).join(),
    ).values(),
  ].map((some) => ({
    uncounted: some,
    starterIds: some[0] ? editions.of(some[0].starterId) : [],
  }));
  const counts = await votes.countOfStarters(
    accountId,
    conversations.flatMap(({ starterIds }) => starterIds),
  );
  const groups: Conversation[][] = [];
  let starters = Infinity;
  let read = 0;
  for (const conversation of conversations) {
    const { starterIds } = conversation;
    const count = starterIds.reduce(
      (sum, id) => sum + (counts.get(id) ?? 0),
      0,
    );
    starters += starterIds.length;
    read += count;
    if (starters > mostTogether || read > mostVotes) {
      groups.push([]);
      starters = starterIds.length;
      read = count;
    }
    groups.at(-1)?.push(conversation);
  }

  return groups;
};

interface Counted extends Edition {
  votes: CountableVote[];
}

/** Each of these starters with its votes and wordings. */
const readAll = async (
  { votes }: RecountDeps,
  accountId: number,
  editions: Editions,
  starterIds: string[],
): Promise<Map<string, Counted>> => {
  const [votesOf, wordingsOf] = await Promise.all([
    votes.listCountable(accountId, starterIds),
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
  own: Counted,
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
      openFeedback: own.votes.filter(({ isOpenFeedback }) => isOpenFeedback)
        .length,
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
  if (uncounted.length === 0) return;
  const groups = await groupConversations(deps, accountId, editions, uncounted);
  for (const group of groups) {
    const read = await readAll(
      deps,
      accountId,
      editions,
      group.flatMap(({ starterIds }) => starterIds),
    );
    await deps.counts.save(
      accountId,
      group.flatMap(({ uncounted: some, starterIds }) => {
        const all = starterIds.flatMap((id) => read.get(id) ?? []);

        return some.flatMap((each) => {
          const own = read.get(each.starterId);

          return own ? [count(each, own, all, deps.now())] : [];
        });
      }),
    );
  }
};
