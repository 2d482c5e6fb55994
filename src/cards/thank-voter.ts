import { fillText, type Language, type VoteState } from '@starters/contracts';
import { FEWEST_VOTERS } from '#src/ranking/judge.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { fillPlural } from '#src/texts/fill-plural.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { isReturn } from '#src/votes/vote.ts';

/** The number of voters of a starter, and of those whose newest vote is "useful". */
const countPeople = async (
  votes: Pick<VoteReader, 'listOfStarter'>,
  accountId: number,
  starterId: string,
) => {
  const newest = new Map<number, { verdict: string; votedAt: Date }>();
  for (const vote of await votes.listOfStarter(accountId, starterId)) {
    if (vote.verdict === 'withdrawn') continue;
    const known = newest.get(vote.userId);
    if (!known || known.votedAt < vote.votedAt) newest.set(vote.userId, vote);
  }
  const verdicts = [...newest.values()];

  return {
    voters: verdicts.length,
    useful: verdicts.filter(({ verdict }) => verdict === 'useful').length,
  };
};

/**
 * The sentence after a vote. Colleagues' votes are shown only after one's own, to avoid herding,
 * and only from five voters on.
 */
export const thankVoter = async (
  {
    votes,
    catalogs,
  }: {
    votes: Pick<VoteReader, 'listOfStarter'>;
    catalogs: Pick<CatalogKeeper, 'peek'>;
  },
  accountId: number,
  starterId: string,
  vote: VoteState,
  { language, answerDays }: { language: Language; answerDays: number },
): Promise<string> => {
  const { thanks } = textsIn(language);
  if (vote.verdict === 'withdrawn') return thanks.withdrawn;
  if (vote.verdict === 'useful') {
    const { voters, useful } = await countPeople(votes, accountId, starterId);

    return voters < FEWEST_VOTERS
      ? thanks.useful
      : fillText(thanks.usefulWithColleagues, { useful, voters });
  }
  if (!isReturn(vote)) return thanks.putAside;

  const catalog = catalogs.peek(accountId);
  const owner = catalog?.starters.find(({ id }) => id === starterId)?.ownerId;
  const author = owner ? catalog?.ownerNames[owner] : undefined;

  const time = fillPlural(thanks.withinDays, answerDays, language, {
    count: answerDays,
  });

  return author === undefined
    ? fillText(thanks.notUsefulNoAuthor, { time })
    : fillText(thanks.notUseful, { author, time });
};
