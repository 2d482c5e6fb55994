import { Hono } from 'hono';
import { createAccountStore } from './account-store.ts';
import { canonicalPath } from './canonical-path.ts';
import type { EmulatorApp, Variables } from './context.ts';
import { HubSpotFailure } from './hubspot-failure.ts';
import type { Writer } from './model.ts';
import type { EmulatorPeople } from './people.ts';
import { createRateLimit, tooManyRequests } from './rate-limit.ts';
import { requiredScope } from './required-scopes.ts';
import { associationRoutes } from './routes/associations.ts';
import { batchRoutes } from './routes/batch.ts';
import { listRoutes } from './routes/lists.ts';
import { objectRoutes } from './routes/objects.ts';
import { peopleRoutes } from './routes/people.ts';
import { propertyRoutes } from './routes/properties.ts';
import { schemaRoutes } from './routes/schemas.ts';
import { searchRoutes } from './routes/search.ts';

/** What the next matching calls get instead of the engine's answer; for tests. */
export interface FailureRule {
  method?: string;
  /** Matched against the dated path. */
  path: RegExp;
  /** How many calls; default 1. */
  times?: number;
  /** Default: a 500. */
  respond?: () => Response | Promise<Response>;
  /** The engine does its work first; then the caller gets this answer instead of its own. */
  afterApplying?: boolean;
  /** No answer ever comes. */
  hang?: boolean;
}

/** A call that came with a token. */
export interface SeenCall {
  method: string;
  path: string;
  status: number;
  at: number;
  requestBody: string | null;
}

/** A stand-in for one HubSpot account. */
export interface Emulator {
  accountId: number;
  /** The API as an app sees it: token, scopes, limits, faults and latency apply. */
  fetch(request: Request): Promise<Response>;
  /** The same engine as a signed-in person's CRM sees it; edits carry the person as source. */
  fetchAsUser(request: Request, userId: number): Promise<Response>;
  /** Switches: `down` makes every call of an app fail as behind a dead gateway. */
  faults: { down: boolean; latencyMs: number };
  /** Scopes of the app; missing ones are a 403. Null means all. */
  scopes: { granted: Set<string> | null };
  failNext(rule: FailureRule): void;
  /** The last 500 calls, oldest first. */
  calls: SeenCall[];
  /** The whole account as JSON. */
  snapshot(): string;
  /** Called after each write. */
  onChange(listener: () => void): void;
}

/** What an emulator is made of. */
export interface EmulatorOptions {
  accountId: number;
  accessToken: string;
  people: EmulatorPeople;
  /** Continue from here. */
  snapshot?: string;
  clock?: () => number;
  /** How long the search index lags; default 5,000 ms. */
  searchLagMs?: number;
}

const keptCalls = 500;

/** Makes a stand-in for HubSpot's CRM API; what it answers is in its README. */
export const createEmulator = ({
  accountId,
  accessToken,
  people,
  snapshot,
  clock = () => Date.now(),
  searchLagMs = 5_000,
}: EmulatorOptions): Emulator => {
  const listeners: (() => void)[] = [];
  const store = createAccountStore({
    accountId,
    people,
    snapshot,
    now: clock,
    onChange: () => {
      for (const listener of listeners) listener();
    },
  });
  const rules: (FailureRule & { left: number })[] = [];
  const calls: SeenCall[] = [];
  const faults: Emulator['faults'] = { down: false, latencyMs: 0 };
  const scopes: Emulator['scopes'] = { granted: null };
  const burst = createRateLimit(110, 10_000, clock);
  const searches = createRateLimit(5, 1_000, clock);

  const build = (): EmulatorApp => {
    const app = new Hono<{ Variables: Variables }>();
    app.use('*', async (c, next) => {
      c.set('writer', (c.env as { writer: Writer }).writer);
      await next();
    });
    const deps = { app, store, searchLagMs };
    // Batches before single records: `batch` is no record id.
    batchRoutes(deps);
    searchRoutes(deps);
    associationRoutes(deps);
    objectRoutes(deps);
    schemaRoutes(deps);
    propertyRoutes(deps);
    listRoutes(deps);
    peopleRoutes(deps);
    app.notFound((c) =>
      c.json(
        new HubSpotFailure(
          501,
          'NOT_IMPLEMENTED',
          `This stand-in does not answer ${c.req.method} ${c.req.path}; see its README.`,
        ).toBody(),
        501,
      ),
    );
    app.onError((error, c) => {
      if (!(error instanceof HubSpotFailure)) throw error;

      return c.json(error.toBody(), error.status as 400);
    });

    return app;
  };
  const app = build();

  const run = async (request: Request, writer: Writer): Promise<Response> => {
    const url = new URL(request.url);
    url.pathname = canonicalPath(url.pathname);

    return app.fetch(new Request(url, request), { writer });
  };

  const refuse = (failure: HubSpotFailure): Response =>
    Response.json(failure.toBody(), { status: failure.status });

  const takeRule = (method: string, path: string) => {
    const rule = rules.find(
      (each) =>
        each.left > 0 &&
        each.path.test(path) &&
        (each.method === undefined || each.method === method),
    );
    if (rule) rule.left -= 1;

    return rule;
  };

  const answer = async (request: Request, path: string): Promise<Response> => {
    const { method } = request;
    if (faults.latencyMs > 0) {
      await new Promise((resolve) => setTimeout(resolve, faults.latencyMs));
    }
    if (faults.down) {
      return new Response('<html><body>502 Bad Gateway</body></html>', {
        status: 502,
        headers: { 'content-type': 'text/html' },
      });
    }
    const rule = takeRule(method, path);
    if (rule) {
      if (rule.afterApplying) await run(request.clone(), { userId: null });
      if (rule.hang) return new Promise<never>(() => {});

      return (
        rule.respond?.() ??
        refuse(new HubSpotFailure(500, 'INTERNAL_ERROR', 'internal error'))
      );
    }
    if (request.headers.get('authorization') !== `Bearer ${accessToken}`) {
      return refuse(
        new HubSpotFailure(
          401,
          'INVALID_AUTHENTICATION',
          'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
        ),
      );
    }
    const scope = requiredScope(method, path);
    if (scope !== null && scopes.granted && !scopes.granted.has(scope)) {
      return refuse(
        new HubSpotFailure(
          403,
          'MISSING_SCOPES',
          "This app hasn't been granted all required scopes to make this call.",
          {
            errors: [
              {
                message: 'One or more of the following scopes are required.',
                context: { requiredGranularScopes: [scope] },
              },
            ],
          },
        ),
      );
    }
    // Searches have a bucket of their own and send no limit headers.
    if (path.endsWith('/search') && path.startsWith('/crm/objects/')) {
      return searches.take()
        ? run(request, { userId: null })
        : tooManyRequests('SECONDLY');
    }
    const left = burst.take();
    if (!left) return tooManyRequests('TEN_SECONDLY_ROLLING');
    const response = await run(request, { userId: null });
    response.headers.set('X-HubSpot-RateLimit-Max', String(left.max));
    response.headers.set(
      'X-HubSpot-RateLimit-Remaining',
      String(left.remaining),
    );
    response.headers.set('X-HubSpot-RateLimit-Interval-Milliseconds', '10000');

    return response;
  };

  return {
    accountId,
    faults,
    scopes,
    calls,

    fetch: async (request) => {
      const path = canonicalPath(new URL(request.url).pathname);
      const seen: SeenCall = {
        method: request.method,
        path,
        status: 0,
        at: clock(),
        requestBody: request.body ? await request.clone().text() : null,
      };
      calls.push(seen);
      if (calls.length > keptCalls) calls.shift();
      const response = await answer(request, path);
      seen.status = response.status;

      return response;
    },

    fetchAsUser: (request, userId) => run(request, { userId }),

    failNext: (rule) => rules.push({ ...rule, left: rule.times ?? 1 }),
    snapshot: () => JSON.stringify(store.state),
    onChange: (listener) => listeners.push(listener),
  };
};
