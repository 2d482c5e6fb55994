import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { type Emulator, tooManyRequests } from 'hubspot-emulator';
import type { PreviewClock } from '#host/server/preview-clock.ts';
import type { ConnectionView, ControlView } from './control-view.ts';
import type { HostedWebhooks } from './hosted-webhooks.ts';
import type { HostedOAuth } from './oauth-routes.ts';
import type { RecordLayout } from './record-layout.ts';

const changeSchema = z.object({
  down: z.boolean().optional(),
  latencyMs: z.number().int().min(0).max(60_000).optional(),
  searchLagMs: z.number().int().min(0).max(600_000).optional(),
  daysAhead: z.number().int().min(0).max(3_650).optional(),
  /** How many of the next calls get a 429. */
  refuse: z.number().int().min(1).max(1_000).optional(),
  fetchRejects: z.boolean().optional(),
  webhooks: z
    .object({
      reversed: z.boolean(),
      twice: z.boolean(),
      oneByOne: z.boolean(),
      answersLost: z.boolean(),
      forged: z.boolean(),
    })
    .partial()
    .optional(),
});
/** What is done once, where the app stands so that it does something. */
const deedSchema = z.object({
  deed: z.enum(['expire', 'revoke', 'uninstall', 'resend']),
});

/** Why a deed would do nothing now. */
const idle = {
  expire: 'The app has no access token that is good.',
  revoke: 'The app has no refresh token that is good.',
  uninstall: 'The app is not installed.',
  resend: 'No event waits.',
};

/** How refusals reach an extension; changed while the preview runs. */
export interface FetchMode {
  /** Whether the promise of `hubspot.fetch` rejects for what is not 2xx. */
  rejects: boolean;
}

const shown = 30;
const longestBody = 4_000;

const shorten = (body: string | null): string | null =>
  body !== null && body.length > longestBody
    ? `${body.slice(0, longestBody)}…`
    : body;

/** What the switches act on. */
export interface ControlOptions {
  emulator: Emulator;
  clock: PreviewClock;
  fetchMode: FetchMode;
  layout: Pick<RecordLayout, 'view' | 'install'>;
  oauth: Pick<HostedOAuth, 'server'> | null;
  webhooks: HostedWebhooks | null;
  hasActions: boolean;
}

/**
 * The stand-in's switches: faults, the clock, the app's tokens and webhooks, and the calls as they
 * happen. They are nobody's in HubSpot, so that whoever looks may use them.
 */
export const controlRoutes = (
  app: Hono,
  {
    emulator,
    clock,
    fetchMode,
    layout,
    oauth,
    webhooks,
    hasActions,
  }: ControlOptions,
): void => {
  const { accountId } = emulator;
  const connection = (): ConnectionView => ({
    isInstalled: layout.view().installed,
    tokens: oauth && oauth.server.tokensOf(accountId),
  });
  const isPossible = (deed: keyof typeof idle): boolean => {
    const { isInstalled, tokens } = connection();

    return {
      expire: tokens?.isAccessGood ?? false,
      revoke: tokens?.isRefreshGood ?? false,
      uninstall: isInstalled,
      resend: isInstalled && (webhooks?.view().waiting ?? 0) > 0,
    }[deed];
  };
  const deeds = {
    expire: async () => oauth?.server.expireTokens(accountId),
    revoke: async () => oauth?.server.revoke(accountId),
    uninstall: () => layout.install(false),
    resend: async () => webhooks?.deliver(true),
  };
  const view = (): ControlView => ({
    down: emulator.faults.down,
    latencyMs: emulator.faults.latencyMs,
    searchLagMs: emulator.faults.searchLagMs,
    daysAhead: clock.daysAhead(),
    fetchRejects: fetchMode.rejects,
    connection: connection(),
    webhooks: webhooks && webhooks.view(),
    hasActions,
    calls: emulator.calls.length,
    limitLeft:
      emulator.calls.findLast(({ limitLeft }) => limitLeft !== null)
        ?.limitLeft ?? null,
    latest: emulator.calls
      .slice(-shown)
      .reverse()
      .map(({ method, path, status, at, requestBody, responseBody }) => ({
        method,
        path,
        status,
        at,
        requestBody: shorten(requestBody),
        responseBody: shorten(responseBody),
      })),
  });

  const refuse = (c: Context, message: string) => c.json({ message }, 409);

  app.post('/api/controls/deeds', async (c) => {
    const { deed } = deedSchema.parse(await c.req.json());
    if (!isPossible(deed)) return refuse(c, idle[deed]);
    await deeds[deed]();

    return c.json(view());
  });

  app.get('/api/controls', (c) => c.json(view()));
  app.put('/api/controls', async (c) => {
    const change = changeSchema.parse(await c.req.json());
    if (change.webhooks) {
      const { isInstalled } = connection();
      if (!webhooks || !isInstalled) return refuse(c, 'No webhooks are sent.');
      webhooks.change(change.webhooks);
    }
    if (change.down !== undefined) emulator.faults.down = change.down;
    if (change.latencyMs !== undefined) {
      emulator.faults.latencyMs = change.latencyMs;
    }
    if (change.searchLagMs !== undefined) {
      emulator.faults.searchLagMs = change.searchLagMs;
    }
    if (change.fetchRejects !== undefined) {
      fetchMode.rejects = change.fetchRejects;
    }
    if (change.daysAhead !== undefined) clock.setDaysAhead(change.daysAhead);
    if (change.refuse !== undefined) {
      emulator.failNext({
        path: /./,
        times: change.refuse,
        respond: () => tooManyRequests('TEN_SECONDLY_ROLLING'),
      });
    }

    return c.json(view());
  });
};
