import { answerApproval } from '#src/editing/answer-approval.ts';
import { keepDraft } from '#src/editing/keep-draft.ts';
import { checkDraft } from '#src/editing/check-draft.ts';
import { openEditor } from '#src/editing/open-editor.ts';
import { saveStarter } from '#src/editing/save-starter.ts';
import { stepMany } from '#src/editing/step-many.ts';
import { stepStarter } from '#src/editing/step-starter.ts';
import type { LabelsFor } from '#src/http/answer-route.ts';
import { editorHandlers } from '#src/http/editor-handlers.ts';
import type { PublishSoon } from '#src/http/handler.ts';
import { figuresHandlers, reviewHandlers } from '#src/http/review-handlers.ts';
import {
  erasingHandlers,
  healthHandlers,
  type OpenHealth,
  settingsHandlers,
  unsentHandlers,
} from '#src/http/settings-handlers.ts';
import { answerFeedback } from '#src/feedback/answer-feedback.ts';
import { buildFigures } from '#src/review/build-figures.ts';
import { buildOutcomes } from '#src/review/build-outcomes.ts';
import { buildReport } from '#src/review/build-report.ts';
import { buildReview } from '#src/review/build-review.ts';
import { buildStarterRecordCard } from '#src/review/build-starter-record-card.ts';
import { buildStarterReview } from '#src/review/build-starter-review.ts';
import { makeLink } from '#src/links/single-use-links.ts';
import { changeSettings } from '#src/settings/change-settings.ts';
import { eraseKept, openErasing } from '#src/settings/erase-kept.ts';
import { openSettings } from '#src/settings/open-settings.ts';
import { openUnsent, retryUnsent } from '#src/settings/open-unsent.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { bind, type DepsOf } from './bind.ts';

type ReviewRouteDeps = DepsOf<
  | typeof buildReview
  | typeof answerFeedback
  | typeof buildStarterReview
  | typeof buildStarterRecordCard
  | typeof buildFigures
  | typeof buildReport
  | typeof buildOutcomes
>;
type EditorRouteDeps = DepsOf<
  | typeof openEditor
  | typeof checkDraft
  | typeof saveStarter
  | typeof stepStarter
  | typeof stepMany
  | typeof keepDraft
  | typeof answerApproval
> & { catalogs: Pick<CatalogKeeper, 'get'>; labelsFor: LabelsFor };
type SettingsRouteDeps = DepsOf<
  | typeof openSettings
  | typeof changeSettings
  | typeof openUnsent
  | typeof openErasing
  | typeof eraseKept
  | typeof makeLink
> & { openHealth: OpenHealth };

/** What the routes of pages need. */
export type PageRouteDeps = ReviewRouteDeps &
  EditorRouteDeps &
  SettingsRouteDeps;

/** Connects the routes of marketing's pages and of a starter's own record. */
export const connectReview = (
  deps: ReviewRouteDeps,
  publishSoon: PublishSoon,
) => ({
  ...reviewHandlers({
    build: bind(buildReview, deps),
    answerFeedback: bind(answerFeedback, deps),
    publishSoon,
  }),
  ...figuresHandlers({
    ofStarter: bind(buildStarterReview, deps),
    onRecord: bind(buildStarterRecordCard, deps),
    figures: bind(buildFigures, deps),
    report: bind(buildReport, deps),
    outcomes: bind(buildOutcomes, deps),
  }),
});

/** Connects the routes of the editor. */
export const connectEditor = (
  deps: EditorRouteDeps,
  publishSoon: PublishSoon,
) =>
  editorHandlers({
    labelsFor: deps.labelsFor,
    open: bind(openEditor, deps),
    check: async (account, language, request) => {
      const { catalog } = await deps.catalogs.get(account.accountId);

      return checkDraft(deps, account, catalog, language, request);
    },
    save: bind(saveStarter, deps),
    step: bind(stepStarter, deps),
    stepMany: bind(stepMany, deps),
    keepDraft: bind(keepDraft, deps),
    answerApproval: bind(answerApproval, deps),
    publishSoon,
  });

/** Connects the routes of the settings. */
export const connectSettings = (
  deps: SettingsRouteDeps,
  publishSoon: PublishSoon,
) => ({
  ...settingsHandlers({
    open: bind(openSettings, deps),
    change: bind(changeSettings, deps),
  }),
  ...healthHandlers(deps.openHealth),
  ...erasingHandlers({
    open: bind(openErasing, deps),
    erase: bind(eraseKept, deps),
    makeLink: bind(makeLink, deps),
    publishSoon,
  }),
  ...unsentHandlers({
    open: bind(openUnsent, deps),
    retry: bind(retryUnsent, deps),
    publishSoon,
  }),
});
