import type { Language, Reason, StarterReview } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { StepRepository } from '#src/starters/starter-change.ts';
import { todayIn } from '#src/starters/today-in.ts';
import {
  hashWording,
  type WordingRepository,
  wordingOf,
} from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { FigureRepository } from '#src/votes/figures.ts';
import type { ReviewDeps } from './build-review.ts';
import { fewestVoters } from './fewest-voters.ts';
import { judgeStarters } from './judge-starters.ts';
import { judgeVotes } from './judge-votes.ts';
import { labelCells } from './label-cells.ts';
import { listReturnGroups } from './list-return-groups.ts';
import { listSteps } from './list-steps.ts';
import { nameVoters } from './name-voters.ts';
import { figuresOverTime, splitFigures } from './split-figures.ts';
import { toReviewStarter } from './to-review-starter.ts';

/** What the page of one starter needs. */
export interface StarterReviewDeps extends ReviewDeps {
  figures: FigureRepository;
  wordings: WordingRepository;
  steps: StepRepository;
}

/** One starter with its wordings, reasons and open returns. */
export const buildStarterReview = async (
  deps: StarterReviewDeps,
  account: Account,
  language: Language,
  starterId: string,
): Promise<StarterReview | Refused> => {
  const { accountId } = account;
  const { catalog } = await deps.catalogs.get(accountId);
  await deps.recount(accountId);
  const tallies = await deps.tallies.list(accountId);
  const prior = fitPrior(tallies);
  const starter = catalog.starters.find(({ id }) => id === starterId);
  const judgement = judgeStarters([starterId], tallies).get(starterId);
  if (!starter || !judgement) return refused('starter_gone');

  const votes = await deps.votes.listOfStarter(accountId, starterId);
  const reasons = new Map<Reason | null, number>();
  for (const { verdict, reason } of votes) {
    if (verdict !== 'not_useful') continue;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const fewest = await fewestVoters(deps.votes, account);
  const people = new Set(votes.map(({ userId }) => userId)).size;
  const openReturns = await deps.votes.listOpenReturns(accountId, starterId);
  const wordings = await deps.wordings.list(accountId, starterId);
  // A wording taken up again is older than the one it replaces, and yet the one on the cards.
  const shown = hashWording(wordingOf(starter));
  wordings.sort(
    (one, other) => Number(other.hash === shown) - Number(one.hash === shown),
  );

  return {
    ok: true,
    language,
    texts: textsIn(language).review,
    starter: toReviewStarter(
      account,
      catalog,
      starter,
      judgement,
      language,
      todayIn(account.timeZone, deps.now()),
    ),
    wordings: wordings.map(({ firstSeenAt, ...wording }) => ({
      ...wording,
      ...judgeVotes(
        votes.filter((vote) => vote.wording === wording.hash),
        prior,
        deps.now(),
      ),
      firstSeenAt: firstSeenAt.toISOString(),
    })),
    reasons:
      people < fewest
        ? null
        : [...reasons]
            .map(([reason, count]) => ({
              reason,
              count,
            }))
            .sort((one, other) => other.count - one.count),
    returns: listReturnGroups(
      account,
      catalog,
      openReturns,
      deps.now(),
      await nameVoters(deps, accountId, openReturns),
    ),
    figures: {
      texts: textsIn(language).figures,
      overTime: figuresOverTime(
        await deps.figures.list(accountId, 'week', [starterId]),
        { prior, fewest },
      ),
      split: splitFigures(
        await deps.figures.list(accountId, 'segment', [starterId]),
        [starter],
        'segment',
        { prior, fewest, labelOf: labelCells(catalog, language, 'segment') },
      ),
    },
    steps: listSteps(
      catalog,
      await deps.steps.list(accountId, starterId),
      language,
    ),
    validUntil: starter.validUntil,
  };
};
