import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Emulator, EmulatorPeople } from 'hubspot-emulator';
import type { ProfileVariables } from '#host/project/read-profile.ts';
import type { PermittedUrls } from '#host/rules/permitted-urls.ts';
import type { AppDescription } from './app-description.ts';
import { actionRoutes, type ActionOptions } from './action-routes.ts';
import { pagePolicy, workerPolicy } from './content-policies.ts';
import { functionRoutes } from './function-routes.ts';
import type { createHsFetch } from './hs-fetch.ts';
import type { PreviewClock } from '#host/server/preview-clock.ts';
import { controlRoutes, type FetchMode } from './control-routes.ts';
import type { HostedWebhooks } from './hosted-webhooks.ts';
import { layoutRoutes } from './layout-routes.ts';
import {
  type HostedOAuth,
  oauthRoutes,
  type ServicePage,
  servicePageRoutes,
} from './oauth-routes.ts';
import { hookRoutes } from './hook-routes.ts';
import { createRecordHooks } from './record-hooks.ts';
import type { RecordLayout } from './record-layout.ts';
import type { createFunctions } from './run-function.ts';
import {
  describeSession,
  type Session,
  sessionChangeSchema,
  type Viewer,
} from './session.ts';

/** What the preview's server is made of. */
export interface PreviewServerOptions {
  emulator: Emulator;
  hsFetch: ReturnType<typeof createHsFetch>;
  fetchMode: FetchMode;
  people: EmulatorPeople;
  /** IANA name, such as `Europe/Paris`. */
  timeZone: string;
  viewers: readonly Viewer[];
  /** The app whose extensions are drawn. */
  description: AppDescription;
  /** Asks its service for one of the pages that a browser opens. */
  servicePage: ServicePage;
  /** How an app with OAuth is installed; null of one that is installed by its upload. */
  oauth?: HostedOAuth | null;
  /** Built page of the host. */
  hostFolder: string;
  /** Built bundles of the extensions. */
  extensionsFolder: string;
  /** What they may reach. */
  permittedUrls: PermittedUrls;
  /** Values of the profile it was built with; none by default. */
  variables?: ProfileVariables;
  /** Actions that workflows and agents call; none by default. */
  actions?: ActionOptions['actions'];
  /** Calls one; null where nothing answers for the service. */
  callAction?: ActionOptions['callAction'];
  /** Null where the app asks for none, or nothing answers for its service. */
  webhooks?: HostedWebhooks | null;
  /** Runs a function of the app. */
  runFunction: ReturnType<typeof createFunctions>;
  layout: RecordLayout;
  clock: PreviewClock;
  /** Access key, made at each start. */
  key: string;
  /** The command that starts the preview, as a person types it. */
  startCommand: string;
}

const cookieName = 'preview';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const cardFetchSchema = z.object({
  url: z.string(),
  method: z.string().default('GET'),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().nullable().default(null),
  timeout: z.number().nullable().default(null),
});
const isLocal = (host: string | undefined): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');

/**
 * The preview's own server: the CRM look-alike, what its extensions ask of HubSpot, and the
 * switches of the stand-in. It answers this machine only, and only requests with the key.
 */
export const createPreviewServer = ({
  emulator,
  hsFetch,
  fetchMode,
  description,
  servicePage,
  oauth = null,
  people,
  timeZone,
  viewers,
  hostFolder,
  extensionsFolder,
  permittedUrls,
  variables = {},
  actions = [],
  callAction = null,
  webhooks = null,
  runFunction,
  layout,
  clock,
  key,
  startCommand,
}: PreviewServerOptions): Hono => {
  const app = new Hono();
  const hooks = createRecordHooks(emulator);
  const session: Session = { userId: viewers[0]?.userId ?? 0, language: null };

  const view = (c: Context) =>
    describeSession(c, session, description, viewers, people, {
      accountId: emulator.accountId,
      timeZone,
      currency: emulator.currency,
      permittedUrls,
      variables,
    });

  const sendFile = async (
    folder: string,
    name: string,
    policy: string | null = null,
  ) => {
    const file = path.resolve(folder, `.${path.posix.normalize(`/${name}`)}`);
    const bytes = await readFile(file).catch(() => null);

    return (
      bytes &&
      new Response(bytes, {
        headers: {
          'content-type':
            types[path.extname(file)] ?? 'application/octet-stream',
          'cache-control': 'no-store',
          ...(policy === null ? {} : { 'content-security-policy': policy }),
        },
      })
    );
  };

  app.use('*', async (c, next) => {
    const host = c.req.header('host');
    const origin = c.req.header('origin');
    if (
      !isLocal(host) ||
      (origin !== undefined && !isLocal(origin.replace(/^http:\/\//, '')))
    ) {
      return c.text('The preview answers this machine only.', 403);
    }
    if (c.req.query('key') === key) {
      setCookie(c, cookieName, key, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
      });
      const url = new URL(c.req.url);
      url.searchParams.delete('key');

      return c.redirect(url.pathname + url.search);
    }
    if (getCookie(c, cookieName) !== key) {
      return c.text(
        `Open the preview by the address that \`${startCommand}\` printed: it holds the key of this start.`,
        403,
      );
    }

    return next();
  });

  app.get('/api/session', (c) => c.json(view(c)));
  app.put('/api/session', async (c) => {
    const change = sessionChangeSchema.parse(await c.req.json());
    const viewer = viewers.find(({ userId }) => userId === change.userId);
    if (change.userId !== undefined && !viewer) {
      return c.text(`User ${change.userId} is not among the viewers.`, 400);
    }
    if (viewer) session.userId = viewer.userId;
    if (change.language) session.language = change.language;

    return c.json(view(c));
  });

  layoutRoutes(app, {
    layout,
    isAdmin: () =>
      people.users.some(
        ({ id, superAdmin }) => id === session.userId && superAdmin,
      ),
  });

  controlRoutes(app, {
    emulator,
    clock,
    fetchMode,
    layout,
    oauth,
    webhooks,
    hasActions: actions.length > 0,
  });

  actionRoutes(app, {
    actions,
    callAction,
    emulator,
    isInstalled: () => layout.view().installed,
    viewerId: () => session.userId,
  });

  app.post('/api/hs-fetch', async (c) => {
    const request = cardFetchSchema.parse(await c.req.json());
    const caller = people.users.find(({ id }) => id === session.userId);
    const answer = await hsFetch(request, {
      userId: session.userId,
      email: caller?.email ?? '',
    });

    return c.json(answer);
  });

  functionRoutes(app, { runFunction, hooks, viewerId: () => session.userId });

  hookRoutes(app, { hooks, viewerId: () => session.userId });

  app.all('/api/hubspot/*', (c) => {
    const url = new URL(c.req.url);
    url.pathname = url.pathname.replace('/api/hubspot', '');

    return emulator.fetchAsUser(new Request(url, c.req.raw), session.userId);
  });

  servicePageRoutes(app, { description, servicePage, cookieName });
  oauthRoutes(app, {
    oauth,
    origin: description.servicePages?.origin ?? '',
    viewerId: () => session.userId,
  });

  app.get('/extensions/:name', async (c) => {
    const file = await sendFile(extensionsFolder, c.req.param('name'));

    return file ?? c.text('There is no such bundle.', 404);
  });

  app.get('*', async (c) => {
    const { pathname, origin } = new URL(c.req.url);
    const file =
      path.extname(pathname) === ''
        ? null
        : // A script that is run in a worker obeys this; others do not know it.
          await sendFile(hostFolder, pathname, workerPolicy(origin));

    // Every screen has an address of its own; the page itself finds out which.
    return (
      file ??
      (await sendFile(hostFolder, 'index.html', pagePolicy(permittedUrls))) ??
      c.text('The preview is not built.', 500)
    );
  });

  app.onError((error, c) =>
    c.json(
      { error: error instanceof z.ZodError ? 'bad request' : error.message },
      error instanceof z.ZodError ? 400 : 500,
    ),
  );

  return app;
};
