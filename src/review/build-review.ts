import type { Language, Review } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import {
  findPending,
  type FindPendingDeps,
} from '#src/editing/find-pending.ts';
import { listOwnDrafts } from '#src/editing/keep-draft.ts';
import type { DraftRepository } from '#src/starters/writing-draft.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { OutboxOverview } from '#src/outbox/intent-store.ts';
import { listApprovals } from './list-approvals.ts';
import { listExpiring } from './list-expiring.ts';
import { listWrongFacts } from './list-wrong-facts.ts';
import { listRequests } from './list-requests.ts';
import { listFeedbackGroups } from './list-feedback-groups.ts';
import { sayStuck } from './say-stuck.ts';
import { nameVoters, type VoterDeps } from './name-voters.ts';

/** What marketing's first page needs. */
export interface ReviewDeps extends VoterDeps, FindPendingDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  requests: Pick<RequestReader, 'listAll'>;
  outboxOverview: Pick<OutboxOverview, 'describe'>;
  drafts: Pick<DraftRepository, 'listOfUser'>;
  feedback: Pick<
    FeedbackRepository,
    'listOldest' | 'countOpen' | 'listOpenAboutClient'
  >;
  now: () => Date;
}

/** Limit of groups, since HubSpot's proxy passes on 1 MB at most. */
const mostGroups = 50;

/** Marketing's first page: the starters with their votes, and the open feedback. */
export const buildReview = async (
  deps: ReviewDeps,
  account: Account,
  language: Language,
  userId: number,
): Promise<Review> => {
  const { accountId } = account;
  const { catalog, fresh } = await deps.catalogs.get(accountId);
  const texts = textsIn(language);
  const now = deps.now();
  const { answerDays } = account.settings;
  const feedback = await deps.feedback.listOldest(accountId, mostGroups);
  const waiting = await deps.feedback.countOpen(accountId, {
    answerDays,
    timeZone: account.timeZone,
    now,
  });
  const backlogs = await deps.outboxOverview.describe(accountId);
  const aboutClient = await deps.feedback.listOpenAboutClient(accountId);
  const voterOf = await nameVoters(deps, accountId, [
    ...feedback,
    ...aboutClient,
  ]);
  const targeting = listFeedbackGroups(
    account,
    catalog,
    aboutClient.filter(({ reason }) => reason === 'wrong_for_client'),
    now,
    voterOf,
  );

  return {
    ok: true,
    language,
    texts: texts.review,
    starterCount: catalog.starters.length,
    feedback: listFeedbackGroups(account, catalog, feedback, now, voterOf),
    targeting: targeting.slice(0, mostGroups),
    targetingCount: targeting.length,
    targetingVotes: targeting.reduce((sum, { votes }) => sum + votes.length, 0),
    wrongFacts: listWrongFacts(catalog, aboutClient, language),
    feedbackCount: waiting.reduce(
      (sum, { count, notForClient: beside }) => sum + count - beside,
      0,
    ),
    promise: {
      days: answerDays,
      overdue: waiting.reduce((sum, { overdue }) => sum + overdue, 0),
    },
    expiring: listExpiring(account, catalog, now),
    drafts: {
      title: texts.writing.texts.draftsTitle,
      list: await listOwnDrafts(deps, account, { userId, language }),
    },
    approvals: listApprovals(
      account,
      catalog,
      await findPending(deps, account, catalog),
      { userId, language },
    ),
    requests: listRequests(
      account,
      catalog,
      await deps.requests.listAll(accountId),
      now,
    ),
    unpublished: backlogs
      .filter(({ kind }) => kind === 'vote' || kind === 'answer')
      .reduce((sum, { waiting: unsent }) => sum + unsent, 0),
    stuck: sayStuck(backlogs, account.timeZone, language, now),
    notice: fresh ? null : texts.starterRecord.lastKnown,
  };
};
