import type {
  Language,
  Reason,
  Review,
  StarterReview,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { OrderRepository } from '#src/orders/order-repository.ts';
import { overdueOf } from '#src/returns/due-at.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import { FEWEST_VOTERS } from '#src/ranking/judge.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { StepRepository } from '#src/starters/starter-change.ts';
import { todayIn } from '#src/starters/today-in.ts';
import {
  hashWording,
  type WordingRepository,
  wordingOf,
} from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Outbox } from '#src/votes/outbox.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteRepository } from '#src/votes/vote-repository.ts';
import { judgeStarters } from './judge-starters.ts';
import { judgeVotes } from './judge-votes.ts';
import { listExpiring } from './list-expiring.ts';
import { listSteps } from './list-steps.ts';
import { listWrongFacts } from './list-wrong-facts.ts';
import { listOrders } from './list-orders.ts';
import { listReturnGroups } from './list-return-groups.ts';
import { toReviewStarter } from './to-review-starter.ts';

/** What marketing's pages need. */
export interface ReviewDeps {
  catalogs: CatalogKeeper;
  votes: VoteRepository;
  tallies: TallyRepository;
  outbox: Pick<Outbox, 'countUnpublished'>;
  orders: OrderRepository;
  wordings: WordingRepository;
  steps: StepRepository;
  now: () => Date;
  /** Counts starters with new votes afresh, so that the page is up to date. */
  recount: (accountId: number) => Promise<unknown>;
}

/** The catalog with its judged starters, counts up to date. */
const readJudged = async (deps: ReviewDeps, account: Account) => {
  const { accountId } = account;
  const { catalog, fresh } = await deps.catalogs.get(accountId);
  await deps.recount(accountId);
  const tallies = await deps.tallies.list(accountId);
  const judged = judgeStarters(
    catalog.starters.map(({ id }) => id),
    tallies,
  );

  return { catalog, fresh, judged, prior: fitPrior(tallies) };
};

/** Marketing's first page: the starters with their votes, and the open returns. */
export const buildReview = async (
  deps: ReviewDeps,
  account: Account,
  language: Language,
): Promise<Review> => {
  const { accountId } = account;
  const { catalog, fresh } = await deps.catalogs.get(accountId);
  const texts = textsIn(language);
  const now = deps.now();
  const returns = await deps.votes.listOpenReturns(accountId);
  const misfits = await deps.votes.listOpenMisfits(accountId);

  return {
    ok: true,
    language,
    texts: texts.review,
    starterCount: catalog.starters.length,
    returns: listReturnGroups(
      account,
      catalog,
      returns.filter(({ reason }) => reason !== 'wrong_for_client'),
      now,
    ),
    targeting: listReturnGroups(
      account,
      catalog,
      misfits.filter(({ reason }) => reason === 'wrong_for_client'),
      now,
    ),
    wrongFacts: listWrongFacts(catalog, misfits),
    promise: {
      days: account.settings.answerDays,
      overdue: overdueOf(
        returns,
        {
          answerDays: account.settings.answerDays,
          timeZone: account.timeZone,
        },
        now,
      ).length,
    },
    expiring: listExpiring(account, catalog, now),
    orders: listOrders(account, catalog, await deps.orders.listAll(accountId)),
    unpublished: await deps.outbox.countUnpublished(accountId),
    notice: fresh ? null : texts.notices.lastKnown,
  };
};

/** One starter with its wordings, reasons and open returns. */
export const buildStarterReview = async (
  deps: ReviewDeps,
  account: Account,
  language: Language,
  starterId: string,
): Promise<StarterReview | Refused> => {
  const { accountId } = account;
  const { catalog, judged, prior } = await readJudged(deps, account);
  const starter = catalog.starters.find(({ id }) => id === starterId);
  const judgement = judged.get(starterId);
  if (!starter || !judgement) return refused('starter_gone');

  const votes = await deps.votes.listOfStarter(accountId, starterId);
  const reasons = new Map<Reason | null, number>();
  for (const { verdict, reason } of votes) {
    if (verdict !== 'not_useful') continue;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const people = new Set(votes.map(({ userId }) => userId)).size;
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
      people < FEWEST_VOTERS
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
      await deps.votes.listOpenReturns(accountId, starterId),
      deps.now(),
    ),
    steps: listSteps(
      catalog,
      await deps.steps.list(accountId, starterId),
      language,
    ),
    validUntil: starter.validUntil,
  };
};
