import type { AccountRepository } from '#src/accounts/account-repository.ts';
import type { BrowserPages } from '#src/http/browser-pages.ts';
import type { AppDeps } from '#src/http/create-app.ts';
import {
  type ExportFilePort,
  getExample,
  getExport,
} from '#src/http/get-export.ts';
import { getKeptFile, type KeptFilePort } from '#src/http/get-kept-file.ts';
import { getMetrics, type MetricsPort } from '#src/http/get-metrics.ts';
import { getPrint } from '#src/http/get-print.ts';
import type { PublishSoon } from '#src/http/handler.ts';
import {
  getCallback,
  getInstall,
  type InstallPort,
} from '#src/http/install-pages.ts';
import type { LinkPort } from '#src/http/open-in-browser.ts';
import { offerDrafts } from '#src/first-drafts/offer-drafts.ts';
import { takeDrafts } from '#src/first-drafts/take-drafts.ts';
import { firstDraftHandlers } from '#src/http/first-draft-handlers.ts';
import { exportHandlers, importHandlers } from '#src/http/transfer-handlers.ts';
import { makeLink, openLink } from '#src/links/single-use-links.ts';
import {
  askImport,
  findImport,
  findLastImport,
} from '#src/transfer/ask-import.ts';
import {
  countStarters,
  exportStarters,
} from '#src/transfer/export-starters.ts';
import { exportVotes } from '#src/transfer/export-votes.ts';
import {
  beginExport,
  findExport,
  followPieces,
} from '#src/transfer/follow-export.ts';
import type { VotePages } from '#src/transfer/vote-pages.ts';
import { bind, type DepsOf } from './bind.ts';
import type { Readiness } from './check-ready.ts';

type ExportRouteDeps = DepsOf<
  | typeof countStarters
  | typeof exportStarters
  | typeof exportVotes
  | typeof beginExport
  | typeof findExport
  | typeof findLastImport
  | typeof followPieces
  | typeof makeLink
  | typeof openLink
> & { votePages: Pick<VotePages, 'count'> };
type ImportRouteDeps = DepsOf<
  typeof askImport | typeof findImport | typeof takeDrafts | typeof offerDrafts
>;
type BrowserPageDeps = ExportRouteDeps &
  Pick<AppDeps, 'explain'> & {
    accounts: Pick<AccountRepository, 'find'>;
    checkReady: () => Promise<Readiness>;
    readKept: KeptFilePort['read'];
    monitoring: MetricsPort;
    /** Null of a private app. */
    installing: InstallPort | null;
  };

/** What the routes of files, and the addresses that a browser opens, need. */
export type TransferRouteDeps = ImportRouteDeps & BrowserPageDeps;

/** Connects the routes of files that go out. */
export const connectExports = (deps: ExportRouteDeps) =>
  exportHandlers({
    count: (accountId, what) =>
      what === 'starters'
        ? countStarters(deps, accountId)
        : deps.votePages.count(accountId),
    makeLink: bind(makeLink, deps),
    begin: bind(beginExport, deps),
    find: bind(findExport, deps),
    findLast: bind(findLastImport, deps),
  });

/** Connects the routes of files that come in. */
export const connectImports = (
  deps: ImportRouteDeps,
  publishSoon: PublishSoon,
) =>
  importHandlers({
    ask: bind(askImport, deps),
    find: bind(findImport, deps),
    publishSoon,
  });

/** Connects the routes of drafts to begin with. */
export const connectFirstDrafts = (
  deps: ImportRouteDeps,
  publishSoon: PublishSoon,
) =>
  firstDraftHandlers({
    offer: bind(offerDrafts, deps),
    take: bind(takeDrafts, deps),
    publishSoon,
  });

/** Connects the addresses that a browser opens. */
export const connectBrowserPages = (deps: BrowserPageDeps): BrowserPages => {
  const links: LinkPort = {
    open: bind(openLink, deps),
    findAccount: (accountId) => deps.accounts.find(accountId),
  };
  const file: Omit<ExportFilePort, 'write'> = {
    follow: bind(followPieces, deps),
    explain: deps.explain,
    warn: (details, message) => deps.log.warn(details, message),
    now: deps.now,
  };

  return {
    healthPage: (c) => c.json({ ok: true }),
    readyPage: async (c) => {
      const readiness = await deps.checkReady();

      return c.json(readiness, readiness.ok ? 200 : 503);
    },
    metricsPage: getMetrics(deps.monitoring),
    installPage: getInstall(deps.installing),
    callbackPage: getCallback(deps.installing),
    printPage: getPrint(links),
    examplePage: getExample,
    exportStartersPage: getExport(links, 'starters', {
      ...file,
      write: bind(exportStarters, deps),
    }),
    keptFilePage: getKeptFile(links, {
      ...file,
      read: deps.readKept,
    }),
    exportVotesPage: getExport(links, 'votes', {
      ...file,
      write: bind(exportVotes, deps),
    }),
  };
};
