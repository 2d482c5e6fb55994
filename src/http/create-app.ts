import {
  EXPORTS,
  EXPORTS_PATH,
  IMPORTS_PATH,
  languageOf,
  type RefusalReason,
  TRANSFER_PATH,
} from '@starters/contracts';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refused } from '#src/refused.ts';
import { admit } from './admit.ts';
import { putCalls, putPrintLink } from './calls-routes.ts';
import type { AppContext, HttpDeps, Variables } from './context.ts';
import {
  getEditor,
  putEditor,
  putEditorCheck,
  putStarterStep,
} from './editor-routes.ts';
import {
  EXAMPLE_PATH,
  getExample,
  getExport,
  getExportProgress,
  putExport,
} from './export-routes.ts';
import { getCard } from './get-card.ts';
import { getPrint } from './get-print.ts';
import { getImport, getTransfer, postImport } from './import-routes.ts';
import { marketingOnly } from './marketing-only.ts';
import { putAnswerDismissed } from './put-answer-dismissed.ts';
import { putViews } from './put-views.ts';
import { putVote } from './put-vote.ts';
import { toBody, withSentence } from './reply.ts';
import {
  getFigures,
  getReport,
  getReview,
  getStanding,
  getStarterReview,
  postAnswers,
} from './review-routes.ts';
import { adminOnly, getSettings, putSettings } from './settings-routes.ts';
import {
  getAuthor,
  getChoices,
  getInbox,
  getOrders,
  putAuthor,
  putChoices,
  putInbox,
  putOrders,
} from './sheet-routes.ts';

/** HubSpot's proxy passes on 1 MB at most. */
const maxBody = 1_048_576;

/**
 * The service as a fetch handler: no port, no environment. Expected refusals are 200s, since
 * HubSpot's proxy hides the bodies of others; see docs/decisions/0004-refusals-are-200.md.
 */
export const createApp = (deps: HttpDeps): Hono<{ Variables: Variables }> => {
  const app = new Hono<{ Variables: Variables }>();

  const route =
    (handle: (c: AppContext) => Promise<object> | object) =>
    async (c: AppContext) =>
      c.json(toBody(await handle(c), c.var.language));

  app.get('/health', (c) => c.json({ ok: true }));
  app.get(
    '/print/:accountId{\\d{1,15}}/:userId{\\d{1,15}}/:token',
    getPrint(deps),
  );
  app.get(EXAMPLE_PATH, getExample);
  for (const what of EXPORTS) {
    app.get(
      `/export/${what}/:accountId{\\d{1,15}}/:userId{\\d{1,15}}/:token`,
      getExport(deps, what),
    );
  }

  const refuse = (
    c: Pick<AppContext, 'req' | 'json'>,
    reason: RefusalReason,
    status: 404 | 413 | 500,
  ) => {
    const language = languageOf(c.req.query('language')) ?? 'en';

    return c.json(withSentence(refused(reason), language), status);
  };

  app.use(
    '/v1/*',
    bodyLimit({
      maxSize: maxBody,
      onError: (c) => refuse(c, 'bad_request', 413),
    }),
    admit(deps),
  );
  app.get('/v1/contacts/:contactId/starters', route(getCard(deps)));
  app.put('/v1/contacts/:contactId/views', route(putViews(deps)));
  app.get('/v1/contacts/:contactId/orders', route(getOrders(deps)));
  app.put('/v1/contacts/:contactId/orders', route(putOrders(deps)));
  app.get('/v1/contacts/:contactId/authors/:ownerId', route(getAuthor(deps)));
  app.put('/v1/contacts/:contactId/authors/:ownerId', route(putAuthor(deps)));
  app.get('/v1/inbox', route(getInbox(deps)));
  app.put('/v1/inbox', route(putInbox(deps)));
  app.get('/v1/choices', route(getChoices(deps)));
  app.put('/v1/choices', route(putChoices(deps)));
  app.put('/v1/calls', route(putCalls(deps)));
  app.put('/v1/print-links', route(putPrintLink(deps)));
  app.put('/v1/vote', route(putVote(deps)));
  app.put('/v1/answers/:id/dismissed', route(putAnswerDismissed(deps)));
  app.get('/v1/review', route(marketingOnly(deps, getReview(deps))));
  app.get(
    '/v1/review/starters/:starterId',
    route(marketingOnly(deps, getStarterReview(deps))),
  );
  app.get(
    '/v1/review/starters/:starterId/standing',
    route(marketingOnly(deps, getStanding(deps), 'standing_of_marketing')),
  );
  app.post('/v1/review/answers', route(marketingOnly(deps, postAnswers(deps))));

  app.get('/v1/settings', route(adminOnly(deps, getSettings(deps))));
  app.put('/v1/settings', route(adminOnly(deps, putSettings(deps))));
  app.get('/v1/figures', route(marketingOnly(deps, getFigures(deps))));
  app.get('/v1/report', route(marketingOnly(deps, getReport(deps))));
  app.get(TRANSFER_PATH, route(marketingOnly(deps, getTransfer)));
  app.put(EXPORTS_PATH, route(marketingOnly(deps, putExport(deps))));
  app.get(EXPORTS_PATH, route(marketingOnly(deps, getExportProgress(deps))));
  app.post(IMPORTS_PATH, route(marketingOnly(deps, postImport(deps))));
  app.get(IMPORTS_PATH, route(marketingOnly(deps, getImport(deps))));

  app.get('/v1/editor', route(marketingOnly(deps, getEditor(deps))));
  app.put('/v1/editor', route(marketingOnly(deps, putEditor(deps))));
  app.put(
    '/v1/editor/checks',
    route(marketingOnly(deps, putEditorCheck(deps))),
  );
  app.put(
    '/v1/review/starters/:starterId/steps',
    route(marketingOnly(deps, putStarterStep(deps))),
  );

  app.notFound((c) => refuse(c, 'bad_request', 404));

  app.onError((error, c) => {
    const explained = deps.explain(error);
    const details = { error, method: c.req.method, path: c.req.path };
    if (explained) {
      deps.log.warn(details, 'HubSpot could not be read.');

      return c.json(
        toBody(explained, languageOf(c.req.query('language')) ?? 'en'),
      );
    }
    deps.log.error(details, 'A request failed.');

    return refuse(c, 'failed', 500);
  });

  return app;
};
