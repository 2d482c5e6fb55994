import {
  languageOf,
  type RefusalReason,
  type Route,
} from '@starters/contracts';
import { type RouteName, ROUTES } from '@starters/contracts/routes';
import { type Context, Hono } from 'hono';
import type { AccountMemory } from '#src/accounts/account-memory.ts';
import type { AccountRepository } from '#src/accounts/account-repository.ts';
import { type Explained, refused } from '#src/refused.ts';
import { admit, type AdmitDeps, type VerifiedRequest } from './admit.ts';
import { WEBHOOKS_PATH } from '#src/inbox/webhook-subscriptions.ts';
import { ACTION_PATHS } from '#src/actions/action-paths.ts';
import { answerRoute, type LabelsFor, type RoleDeps } from './answer-route.ts';
import { type BrowserPages, openPages } from './browser-pages.ts';
import type { Handlers } from './handler.ts';
import { limitBody } from './limit-body.ts';
import {
  type ActionDeps,
  receiveActions,
  type RunAction,
} from './receive-actions.ts';
import { receiveWebhooks, type WebhookDeps } from './receive-webhooks.ts';
import { withSentence } from './reply.ts';
import { type NoteRequest, watchRequests } from './watch-requests.ts';

/** HubSpot's proxy passes on 1 MB at most. */
const maxBody = 1_048_576;

/** What every request needs, whichever route it is for. */
export interface AppDeps {
  admission: AdmitDeps;
  webhooks: WebhookDeps;
  actions: Omit<ActionDeps, 'findAccount' | 'explain'> & {
    run: Record<keyof typeof ACTION_PATHS, RunAction>;
  };
  accounts: Pick<AccountRepository, 'find'>;
  accountMemory: Pick<AccountMemory, 'recall'>;
  roles: RoleDeps;
  labelsFor: LabelsFor;
  /** What a request that failed is answered with. */
  explain: (error: unknown) => Explained;
  /** Told of every request once it is answered. */
  noteRequest: NoteRequest;
  log: {
    info(details: object, message: string): void;
    error(details: object, message: string): void;
    warn(details: object, message: string): void;
  };
}

/** What is called most, and learns with its one statement whether the account has changed since. */
const confirmsAccount: RouteName[] = ['cardRoute', 'voteRoute'];

const isRouteName = (name: string): name is RouteName => name in ROUTES;

const refuse = (
  c: Pick<Context, 'req' | 'json'>,
  reason: RefusalReason,
  status: 404 | 413,
): Response => {
  const language = languageOf(c.req.query('language')) ?? 'en';

  return c.json(withSentence(refused(reason), language), status);
};

/**
 * The service as a fetch handler: no port, no environment. Expected refusals are 200s, since
 * HubSpot's proxy hides the bodies of others; see docs/decisions/0004-refusals-are-200.md.
 *
 * @param handlers one for each line of the route table
 * @param pages one for each address that a browser opens
 */
export const createApp = (
  {
    admission,
    webhooks,
    actions,
    accounts,
    accountMemory,
    roles,
    labelsFor,
    explain,
    noteRequest,
    log,
  }: AppDeps,
  handlers: Handlers,
  pages: BrowserPages,
): Hono<{ Variables: VerifiedRequest }> => {
  const app = new Hono<{ Variables: VerifiedRequest }>();
  app.use(watchRequests(noteRequest, log));
  openPages(app, pages);

  const limit = limitBody(maxBody, (c) => refuse(c, 'bad_request', 413));
  app.post(WEBHOOKS_PATH, limit, receiveWebhooks(webhooks));
  const receiveAction = receiveActions({
    ...actions,
    findAccount: (accountId) => accounts.find(accountId),
    explain,
  });
  app.post(ACTION_PATHS.bestLine, limit, receiveAction(actions.run.bestLine));
  app.post(
    ACTION_PATHS.giveVerdict,
    limit,
    receiveAction(actions.run.giveVerdict),
  );
  // A GET has no body, and to look for one takes as long as all the rest.
  app.use('/v1/*', (c, next) =>
    c.req.method === 'GET' ? next() : limit(c, next),
  );
  app.use('/v1/*', admit(admission));
  for (const name of Object.keys(ROUTES).filter(isRouteName)) {
    const route: Route = ROUTES[name];
    const findAccount = (accountId: number) =>
      confirmsAccount.includes(name)
        ? accountMemory.recall(accountId)
        : accounts.find(accountId);
    app.on(
      route.method,
      route.path,
      answerRoute({ ...roles, labelsFor }, route, findAccount, handlers[name]),
    );
  }

  app.notFound((c) => refuse(c, 'bad_request', 404));

  app.onError((error, c) => {
    const { refusal, status, level, what } = explain(error);
    log[level]({ error, method: c.req.method, path: c.req.routePath }, what);
    const language = languageOf(c.req.query('language')) ?? 'en';

    return c.json(withSentence(refusal, language), status);
  });

  return app;
};
