import { bestLine, type BestLineDeps } from '#src/actions/best-line.ts';
import {
  giveVerdict,
  type GiveVerdictDeps,
} from '#src/actions/give-verdict.ts';
import { type AppDeps, createApp } from '#src/http/create-app.ts';
import type { PublishSoon } from '#src/http/handler.ts';
import type { AdmitDeps } from '#src/http/admit.ts';
import type { WebhookDeps } from '#src/http/receive-webhooks.ts';
import type { RoleDeps } from '#src/http/answer-route.ts';
import { bind } from './bind.ts';
import { type CardRouteDeps, connectCards } from './connect-cards.ts';
import {
  connectEditor,
  connectReview,
  connectSettings,
  type PageRouteDeps,
} from './connect-pages.ts';
import {
  connectBrowserPages,
  connectExports,
  connectFirstDrafts,
  connectImports,
  type TransferRouteDeps,
} from './connect-transfer.ts';

/** What the routes need, all together; only this room sees it so. */
export type RouteDeps = CardRouteDeps &
  PageRouteDeps &
  TransferRouteDeps &
  AdmitDeps &
  WebhookDeps &
  BestLineDeps &
  Omit<GiveVerdictDeps, 'publishSoon'> &
  RoleDeps &
  Pick<
    AppDeps,
    | 'accounts'
    | 'accountMemory'
    | 'explain'
    | 'labelsFor'
    | 'log'
    | 'noteRequest'
  >;

/**
 * The service as a fetch handler: each line of the route table with the functions of the domain
 * that answer it, and those with what they need.
 *
 * @param publishSoon called when something is to be sent to HubSpot
 */
export const connectRoutes = (deps: RouteDeps, publishSoon: PublishSoon) =>
  createApp(
    {
      ...deps,
      admission: deps,
      roles: deps,
      webhooks: deps,
      actions: {
        ...deps,
        run: {
          bestLine: bind(bestLine, deps),
          giveVerdict: bind(giveVerdict, { ...deps, publishSoon }),
        },
      },
    },
    {
      ...connectCards(deps, publishSoon),
      ...connectReview(deps, publishSoon),
      ...connectEditor(deps, publishSoon),
      ...connectSettings(deps, publishSoon),
      ...connectExports(deps),
      ...connectImports(deps, publishSoon),
      ...connectFirstDrafts(deps, publishSoon),
    },
    connectBrowserPages(deps),
  );
