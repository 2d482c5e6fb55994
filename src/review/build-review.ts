import type { Language, Review } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { RequestReader } from '#src/requests/request-reader.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type {
  CatalogKeeper,
  KeptCatalog,
} from '#src/starters/catalog-keeper.ts';
import {
  findPending,
  type FindPendingDeps,
} from '#src/editing/find-pending.ts';
import { listOwnDrafts } from '#src/editing/keep-draft.ts';
import type { DraftRepository } from '#src/starters/writing-draft.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { OutboxOverview } from '#src/outbox/intent-store.ts';
import { fitList } from '#src/fit-list.ts';
import { listAnswered } from './list-answered.ts';
import { listApprovals } from './list-approvals.ts';
import { listExpiring } from './list-expiring.ts';
import { listWrongFacts } from './list-wrong-facts.ts';
import { listRequests } from './list-requests.ts';
import { listFeedbackGroups } from './list-feedback-groups.ts';
import type { OutcomeFigureDeps } from './read-outcome-figures.ts';
import { sayHeadline } from './say-outcomes.ts';
import { sayPeople, type SayPeopleDeps } from './say-people.ts';
import { sayStuck } from './say-stuck.ts';
import { nameVoters, type VoterDeps } from './name-voters.ts';

/** What marketing's first page needs. */
export interface ReviewDeps
  extends VoterDeps, FindPendingDeps, OutcomeFigureDeps, SayPeopleDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  requests: Pick<RequestReader, 'listAll'>;
  outboxOverview: Pick<OutboxOverview, 'describe'>;
  drafts: Pick<DraftRepository, 'listOfUser'>;
  feedback: Pick<
    FeedbackRepository,
    'listOldest' | 'listAnswered' | 'countOpen' | 'listOpenAboutClient'
  >;
  now: () => Date;
}

/** Limit of groups, since HubSpot's proxy passes on 1 MB at most. */
const mostGroups = 50;
/** Answers that the page lists again. */
const mostAnswered = 50;

const unasked = (): Promise<never> =>
  Promise.reject(new Error('HubSpot is not asked.'));

/** That HubSpot did not confirm what is shown; null where it did. */
const sayLastKnown = (
  { fresh, isLate }: Pick<KeptCatalog, 'fresh' | 'isLate'>,
  language: Language,
): string | null => {
  const { lastKnown, notYetRead } = textsIn(language).starterRecord;
  if (!fresh) return lastKnown;

  return isLate ? notYetRead : null;
};

/** Marketing's first page: the starters with their votes, and the open feedback. */
export const buildReview = async (
  deps: ReviewDeps,
  account: Account,
  language: Language,
  userId: number,
): Promise<Review> => {
  const { accountId } = account;
  const read = await deps.catalogs.get(accountId);
  const { catalog } = read;
  const notice = sayLastKnown(read, language);
  // Nobody waits for names while the starters themselves are the last known ones.
  const people = notice === null ? deps.people : unasked;
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
  const voterOf = await nameVoters(
    { people },
    accountId,
    [...feedback, ...aboutClient],
    language,
  );
  const notForClient = aboutClient.filter(
    ({ reason }) => reason === 'wrong_for_client',
  );
  const tasks = new Set(notForClient.map(({ starterId }) => starterId));
  const firstTasks = new Set([...tasks].slice(0, mostGroups));
  const targeting = listFeedbackGroups(
    account,
    catalog,
    notForClient.filter(({ starterId }) => firstTasks.has(starterId)),
    now,
    voterOf,
    language,
  );
  const expiring = listExpiring(account, catalog, now, {
    userId,
    language,
  });
  const approvals = listApprovals(
    account,
    catalog,
    await findPending(deps, account, catalog),
    { userId, language },
  );
  const requests = listRequests(
    account,
    read,
    await deps.requests.listAll(accountId),
    now,
    language,
  );
  const shown = {
    expiring: fitList(expiring, { most: 200, bytes: 100_000 }),
    approvals: fitList(approvals, { most: 20, bytes: 50_000 }),
    requests: fitList(requests, { most: 50, bytes: 100_000 }),
  };

  return {
    ok: true,
    language,
    texts: texts.review,
    starterCount: catalog.starters.length,
    feedback: listFeedbackGroups(
      account,
      catalog,
      feedback,
      now,
      voterOf,
      language,
    ),
    targeting,
    targetingCount: tasks.size,
    targetingVotes: notForClient.length,
    wrongFacts: fitList(listWrongFacts(catalog, aboutClient, language), {
      most: 50,
      bytes: 50_000,
    }),
    answered: fitList(
      listAnswered(
        catalog,
        await deps.feedback.listAnswered(accountId, mostAnswered),
      ),
      { most: mostAnswered, bytes: 50_000 },
    ),
    feedbackCount: waiting.reduce(
      (sum, { count, notForClient: beside }) => sum + count - beside,
      0,
    ),
    promise: {
      days: answerDays,
      overdue: waiting.reduce((sum, { overdue }) => sum + overdue, 0),
    },
    ...shown,
    more: {
      expiring: expiring.length - shown.expiring.length,
      approvals: approvals.length - shown.approvals.length,
      requests: requests.length - shown.requests.length,
    },
    drafts: {
      title: texts.writing.texts.draftsTitle,
      list: fitList(await listOwnDrafts(deps, account, { userId, language }), {
        most: 50,
        bytes: 50_000,
      }),
    },
    unpublished: backlogs
      .filter(({ kind }) => kind === 'vote' || kind === 'answer')
      .reduce((sum, { waiting: unsent }) => sum + unsent, 0),
    stuck: sayStuck(backlogs, account.timeZone, language, now),
    outcomes: await sayHeadline(deps, account, catalog, language),
    people: await sayPeople({ people }, account, catalog, language),
    notice,
  };
};
