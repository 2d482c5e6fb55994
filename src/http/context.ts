import type { Language } from '@starters/contracts';
import type { Context } from 'hono';
import type { AccountRepository } from '#src/accounts/account-repository.ts';
import type { Account } from '#src/accounts/account.ts';
import type { Role } from '#src/accounts/find-role.ts';
import type { BuildCardDeps } from '#src/cards/build-card.ts';
import type { ChoiceRepository } from '#src/choices/choice-repository.ts';
import type { OpenEditorDeps } from '#src/editing/open-editor.ts';
import type { SaveStarterDeps } from '#src/editing/save-starter.ts';
import type { FiguresDeps } from '#src/review/build-figures.ts';
import type { LinkDeps } from '#src/links/single-use-links.ts';
import type { OrderReader } from '#src/orders/order-reader.ts';
import type { OrderWriter } from '#src/orders/order-writer.ts';
import type { ReportDeps } from '#src/review/build-report.ts';
import type { ReviewDeps } from '#src/review/build-review.ts';
import type { StandingDeps } from '#src/review/build-standing.ts';
import type { StarterReviewDeps } from '#src/review/build-starter-review.ts';
import type { SettingsDeps } from '#src/settings/settings-deps.ts';
import type { Refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { ViewRepository } from '#src/views/view-repository.ts';
import type { ExportVotesDeps } from '#src/transfer/export-votes.ts';
import type { FollowExportDeps } from '#src/transfer/follow-export.ts';
import type { ImportDeps } from '#src/transfer/import-deps.ts';
import type { OwnVotes } from '#src/votes/own-votes.ts';
import type { CastVoteDeps } from '#src/votes/cast-vote.ts';

/** Everything the HTTP side needs, passed in. */
export type HttpDeps = BuildCardDeps &
  CastVoteDeps &
  ReviewDeps &
  OpenEditorDeps &
  SaveStarterDeps &
  FiguresDeps &
  ReportDeps &
  StandingDeps &
  StarterReviewDeps &
  SettingsDeps &
  LinkDeps &
  ExportVotesDeps &
  FollowExportDeps &
  ImportDeps & {
    accounts: AccountRepository;
    roleOf: (account: Account, userId: number) => Promise<Role>;
    /** Whether somebody is an admin, whatever else they are. */
    isAdmin: (account: Account, userId: number) => Promise<boolean>;
    clientSecret: string;
    catalogs: CatalogKeeper;
    choices: ChoiceRepository;
    ownVotes: OwnVotes;
    orderWriter: OrderWriter;
    orders: OrderReader;
    views: ViewRepository;
    /** Has what is new published to HubSpot soon. */
    publishSoon: (accountId: number) => void;
    /** Why HubSpot could not be read, or null when the error is of another kind. */
    explain: (error: unknown) => Refused | null;
    log: {
      error(details: object, message: string): void;
      warn(details: object, message: string): void;
    };
  };

/** What is known of a verified request. */
export interface Variables {
  account: Account;
  userId: number;
  language: Language;
  /** The body as it was signed. */
  body: string;
}

/** A route's context. */
export type AppContext = Context<{ Variables: Variables }>;
