import { DAY_MS, type Usefulness } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { judgePooled } from '#src/ranking/judge.ts';
import { suppress } from '#src/ranking/suppress.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { FigureRepository, PooledCell } from '#src/votes/figures.ts';
import { judgeConversations } from '#src/votes/judge-conversations.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { countStarters } from './counted-starters.ts';
import { fewestVoters } from './fewest-voters.ts';
import type { FeedbackSummary, SummarizeFeedback } from './feedback-summary.ts';

/** The ports of the report card. */
export interface JudgeAuthorsDeps {
  votes: Pick<VoteReader, 'hasUnnamed'>;
  summarizeFeedback: SummarizeFeedback;
  figures: Pick<FigureRepository, 'pool'>;
  tallies: Pick<TallyRepository, 'listWhole'>;
  /** Recounts the starters that have new votes. */
  recount: (accountId: number) => Promise<unknown>;
  now: () => Date;
}

/** How an author, or all of marketing, answered feedback and was voted on. */
export interface AuthorReport extends FeedbackSummary {
  /** Null where too few people voted, or what they said is hidden. */
  usefulness: Usefulness | null;
  /** Null where hidden. */
  voters: number | null;
}

const rememberedMs = 180 * DAY_MS;

/** Keys of two further groups; owners' ids are numbers, so they cannot clash. */
const everybody = 'everybody';
const nobody = 'nobody';

/** For an author without feedback. */
const noFeedback: FeedbackSummary = {
  feedback: 0,
  answered: 0,
  inTime: 0,
  changed: 0,
  answerMs: null,
};

/**
 * How all of marketing and each author did over the last 180 days. Suppression is decided for all
 * authors together, so that the report card and the card of one author hide the same figures.
 *
 * @returns a look-up by owner id; null stands for all of marketing
 */
export const judgeAuthors = async (
  {
    votes,
    summarizeFeedback,
    figures,
    tallies,
    recount,
    now,
  }: JudgeAuthorsDeps,
  account: Account,
  { starters }: Pick<Catalog, 'starters'>,
): Promise<(ownerId: string | null) => AuthorReport> => {
  const { accountId, settings, timeZone } = account;
  await recount(accountId);
  const { prior } = judgeConversations(
    starters,
    await tallies.listWhole(accountId),
    todayIn(timeZone, now()),
  );
  const summaries = await summarizeFeedback(accountId, {
    since: new Date(now().getTime() - rememberedMs),
    owners: new Map(
      starters.flatMap(({ id, ownerId }) =>
        ownerId === null ? [] : [[id, ownerId]],
      ),
    ),
    answerDays: settings.answerDays,
    timeZone,
  });
  const fewest = await fewestVoters(votes, account);
  const ofStarters = new Map(
    (
      await figures.pool(
        accountId,
        { dimension: 'all' },
        starters.map(({ id }) => ({ starterId: id, group: id })),
      )
    ).map((cell) => [cell.group, cell]),
  );
  // A starter's figure stands on its own page: from a sum with it, the others would follow.
  const mayCount = countStarters(
    starters.map((starter) => {
      const people = ofStarters.get(starter.id)?.people ?? new Set<string>();

      return { starter, people, isShown: people.size >= fewest };
    }),
    fewest,
  );
  const byGroup = new Map([
    [everybody, starters],
    ...Map.groupBy(starters, ({ ownerId }) => ownerId ?? nobody),
  ]);
  const hidden = new Set<string>();
  const pooledCells = await figures.pool(
    accountId,
    { dimension: 'all' },
    [...byGroup].flatMap(([group, all]) => {
      const counted = mayCount(all);
      if (counted.length === 0) hidden.add(group);

      return (counted.length === 0 ? all : counted).map(({ id }) => ({
        starterId: id,
        group,
      }));
    }),
  );
  const cells = pooledCells.map((cell) => ({
    ...cell,
    isHidden: hidden.has(cell.group),
  }));
  const ofAuthors = cells.filter(({ group }) => group !== everybody);
  const shownOf = suppress(ofAuthors, fewest);
  const isShown = ({ group, voters, isHidden }: PooledCell): boolean =>
    group === everybody
      ? voters >= fewest && isHidden !== true
      : (shownOf[ofAuthors.findIndex((each) => each.group === group)] ?? false);

  return (ownerId) => {
    const pooled = cells.find(({ group }) => group === (ownerId ?? everybody));
    const isHidden = pooled !== undefined && !isShown(pooled);

    return {
      ...(summaries.get(ownerId) ?? noFeedback),
      usefulness: pooled && !isHidden ? judgePooled(pooled, prior) : null,
      voters: isHidden ? null : (pooled?.voters ?? 0),
    };
  };
};
