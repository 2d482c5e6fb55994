import type { FigureGroup, StarterReview } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { FigureDimension } from '#src/ranking/figure-cells.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { describePending, sayDrafts } from '#src/editing/describe-pending.ts';
import {
  findPending,
  type FindPendingDeps,
} from '#src/editing/find-pending.ts';
import type { Writer } from '#src/editing/writer.ts';
import type { DraftRepository } from '#src/starters/writing-draft.ts';
import { readAgain } from '#src/starters/read-again.ts';
import type { StepRepository } from '#src/starters/starter-change.ts';
import { todayIn } from '#src/starters/today-in.ts';
import {
  hashWording,
  type KnownWording,
  type WordingRepository,
  wordingOf,
} from '#src/starters/wording.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { FigureRepository } from '#src/votes/figures.ts';
import { judgeConversations } from '#src/votes/judge-conversations.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { fewestVoters } from '#src/supply/fewest-voters.ts';
import { fitList } from '#src/fit-list.ts';
import { labelCells } from './label-cells.ts';
import { labelWordings } from './label-wordings.ts';
import { listFeedbackGroups } from './list-feedback-groups.ts';
import { listSteps } from './list-steps.ts';
import { nameVoters, type VoterDeps } from './name-voters.ts';
import { figuresOverTime, splitFigures } from './split-figures.ts';
import { sayStarterOutcomes, type StarterOutcomeDeps } from './say-outcomes.ts';
import { toReviewStarter } from './to-review-starter.ts';

/** What the page of one starter needs. */
export interface StarterReviewDeps
  extends VoterDeps, FindPendingDeps, StarterOutcomeDeps {
  catalogs: Pick<CatalogKeeper, 'get' | 'include'>;
  figures: Pick<FigureRepository, 'pool'>;
  feedback: Pick<FeedbackRepository, 'listOpen'>;
  drafts: Pick<DraftRepository, 'listShared'>;
  steps: FindPendingDeps['steps'] & Pick<StepRepository, 'listAll'>;
  tallies: Pick<TallyRepository, 'listWhole'>;
  votes: Pick<VoteReader, 'hasUnnamed'>;
  wordings: Pick<WordingRepository, 'list'>;
  now: () => Date;
  /** Recounts the starters that have new votes. */
  recount: (accountId: number) => Promise<unknown>;
}

/** Each wording with its figures, as far as they may be shown. */
const toReviewWordings = (
  wordings: KnownWording[],
  byWording: FigureGroup[],
): StarterReview['wordings'] =>
  wordings.map(({ firstSeenAt, ...wording }) => {
    const cell = byWording.find(({ key }) => key === wording.hash);

    return {
      ...wording,
      usefulness: cell?.usefulness ?? null,
      // Without votes there is no cell to suppress.
      voters: cell ? cell.voters : 0,
      firstSeenAt: firstSeenAt.toISOString(),
    };
  });

/** One starter with its wordings, reasons and open feedback. */
export const buildStarterReview = async (
  deps: StarterReviewDeps,
  account: Account,
  { userId, language }: Writer,
  starterId: string,
): Promise<StarterReview | Refused> => {
  const { accountId } = account;
  const catalog = await readAgain(deps.catalogs, accountId, starterId);
  await deps.recount(accountId);
  const starter = catalog.starters.find(({ id }) => id === starterId);
  if (!starter) return refused('starter_gone');
  const { prior, of: judge } = judgeConversations(
    catalog.starters,
    await deps.tallies.listWhole(accountId),
    todayIn(account.timeZone, deps.now()),
  );

  const fewest = await fewestVoters(deps.votes, account);
  const itself = [{ starterId, group: '' }];
  const openFeedback = await deps.feedback.listOpen(accountId, starterId);
  const wordings = await deps.wordings.list(accountId, starterId);
  // A wording that is used again is older than the previous one, yet the current one.
  const shown = hashWording(wordingOf(starter));
  wordings.sort(
    (one, other) => Number(other.hash === shown) - Number(one.hash === shown),
  );

  const pending = (await findPending(deps, account, catalog)).get(starterId);
  const pool = (dimension: FigureDimension) =>
    deps.figures.pool(accountId, { dimension }, itself);
  const split = async (
    dimension: 'segment' | 'wording' | 'reason',
    labelOf: (key: string) => string,
  ) =>
    splitFigures(await pool(dimension), dimension, { prior, fewest, labelOf });
  const byWording = await split(
    'wording',
    labelWordings(wordings, shown, language),
  );

  return {
    ok: true,
    language,
    texts: textsIn(language).review,
    fieldTexts: textsIn(language).fields,
    starter: toReviewStarter(
      account,
      catalog,
      starter,
      judge(starterId),
      language,
      todayIn(account.timeZone, deps.now()),
    ),
    wordings: fitList(toReviewWordings(wordings, byWording), {
      most: 50,
      bytes: 200_000,
    }),
    feedback: listFeedbackGroups(
      account,
      catalog,
      openFeedback,
      deps.now(),
      await nameVoters(deps, accountId, openFeedback, language),
      language,
    ),
    figures: {
      texts: textsIn(language).figures,
      overTime: figuresOverTime(await pool('week'), { prior, fewest }),
      split: await split('segment', labelCells(catalog, language, 'segment')),
      reasons: await split('reason', labelCells(catalog, language, 'reason')),
      wordings: wordings.flatMap(
        ({ hash }) => byWording.find(({ key }) => key === hash) ?? [],
      ),
    },
    outcomes: await sayStarterOutcomes(
      deps,
      account,
      catalog,
      language,
      starterId,
    ),
    steps: fitList(
      listSteps(
        catalog,
        await deps.steps.listAll(accountId, starterId),
        language,
      ),
      { most: 100, bytes: 50_000 },
    ),
    validUntil: starter.validUntil,
    pending: pending
      ? describePending(pending, account, catalog, { userId, language })
      : null,
    publishWord: account.settings.needsApproval
      ? textsIn(language).editor.askApproval
      : textsIn(language).review.publish,
    others: sayDrafts(
      await deps.drafts.listShared(accountId),
      starterId,
      account,
      catalog,
      language,
      userId,
    ),
  };
};
