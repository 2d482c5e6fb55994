import { DAY_MS, type Usefulness } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { judgePooled } from '#src/ranking/judge.ts';
import { suppress } from '#src/ranking/suppress.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { FigureRepository, Pooled } from '#src/votes/figures.ts';
import { judgeConversations } from '#src/votes/judge-conversations.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
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
  const cells = await figures.pool(
    accountId,
    { dimension: 'all' },
    starters.flatMap(({ id, ownerId }) =>
      [everybody, ownerId ?? nobody].map((group) => ({ starterId: id, group })),
    ),
  );
  const ofAuthors = cells.filter(({ group }) => group !== everybody);
  const shownOf = suppress(ofAuthors, fewest);
  const isShown = ({ group, voters }: Pooled & { group: string }): boolean =>
    group === everybody
      ? voters >= fewest
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
