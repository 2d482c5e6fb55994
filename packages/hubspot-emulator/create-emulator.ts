import { Hono } from 'hono';
import {
  type AccountStore,
  createAccountStore,
} from '#emulator/account/account-store.ts';
import { createAppGate, type FailureRule } from '#emulator/gate/app-gate.ts';
import { canonicalPath } from '#emulator/gate/canonical-path.ts';
import type { EmulatorApp, Variables } from '#emulator/routes/context.ts';
import { HubSpotFailure } from '#emulator/account/hubspot-failure.ts';
import type { Writer, WriteRules } from '#emulator/account/model.ts';
import type { EmulatorPeople } from '#emulator/account/people.ts';
import { withRightsOf } from '#emulator/account/rights.ts';
import { accountRoutes } from '#emulator/routes/account.ts';
import { associationLabelRoutes } from '#emulator/routes/association-labels.ts';
import { associationRoutes } from '#emulator/routes/associations.ts';
import { batchRoutes } from '#emulator/routes/batch.ts';
import { listRoutes } from '#emulator/routes/lists.ts';
import { membershipRoutes } from '#emulator/routes/memberships.ts';
import { mergeRoutes } from '#emulator/routes/merge.ts';
import { objectRoutes } from '#emulator/routes/objects.ts';
import { peopleRoutes } from '#emulator/routes/people.ts';
import { propertyRoutes } from '#emulator/routes/properties.ts';
import { schemaRoutes } from '#emulator/routes/schemas.ts';
import { searchRoutes } from '#emulator/routes/search.ts';

/** A call that came with a token. */
export interface SeenCall {
  method: string;
  path: string;
  status: number;
  at: number;
  requestBody: string | null;
  /** Null while it is on its way. */
  responseBody: string | null;
  /** Calls left in the ten-second window, as told with the answer. */
  limitLeft: number | null;
}

/** A stand-in for one HubSpot account. */
export interface Emulator {
  accountId: number;
  /** The API as an app sees it: token, scopes, limits, faults and latency apply. */
  fetch(request: Request): Promise<Response>;
  /** The same engine as a signed-in person's CRM sees it; edits carry the person as source. */
  fetchAsUser(request: Request, userId: number): Promise<Response>;
  /** Switches: `down` makes every call of an app fail as behind a dead gateway; `latencyMs` delays each. */
  faults: {
    down: boolean;
    latencyMs: number;
    /** How long the search index lags behind, in ms. */
    searchLagMs: number;
    /** When the token stops being good, in ms since 1970; null for never. */
    tokenExpiresAt: number | null;
    /** Calls an app may make in a day of the account; null for any number. */
    dailyLimit: number | null;
  };
  /** Scopes of the app; missing ones are a 403. Null means all. */
  scopes: { granted: Set<string> | null };
  failNext(rule: FailureRule): void;
  /** What an admin demands of records, by object type id; changes act at once. */
  rules: Record<string, WriteRules>;
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
  const calls: SeenCall[] = [];
  const faults: Emulator['faults'] = {
    down: false,
    latencyMs: 0,
    searchLagMs,
    tokenExpiresAt: null,
    dailyLimit: null,
  };
  const scopes: Emulator['scopes'] = { granted: null };

  const build = (seen: AccountStore): EmulatorApp => {
    const app = new Hono<{ Variables: Variables }>();
    app.use('*', async (c, next) => {
      c.set('writer', (c.env as { writer: Writer }).writer);
      await next();
    });
    const deps = { app, store: seen, searchLagMs: () => faults.searchLagMs };
    // Batches before single records: `batch` is no record id.
    batchRoutes(deps);
    searchRoutes(deps);
    mergeRoutes(deps);
    associationLabelRoutes(deps);
    associationRoutes(deps);
    objectRoutes(deps);
    schemaRoutes(deps);
    propertyRoutes(deps);
    // Before single lists: `records` is no list id.
    membershipRoutes(deps);
    listRoutes(deps);
    accountRoutes(deps);
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
  const app = build(store);
  const byUser = new Map<number, EmulatorApp>();
  /** The engine as a person's rights let them see it; most may see all. */
  const appOf = (userId: number | null): EmulatorApp => {
    const user = store.state.people.users.find(({ id }) => id === userId);
    if (userId === null || !user?.rights) return app;
    const known = byUser.get(userId) ?? build(withRightsOf(store, user));
    byUser.set(userId, known);

    return known;
  };

  const run = async (request: Request, writer: Writer): Promise<Response> => {
    const url = new URL(request.url);
    url.pathname = canonicalPath(url.pathname);

    return appOf(writer.userId).fetch(new Request(url, request), { writer });
  };
  const gate = createAppGate({
    accessToken,
    clock,
    faults,
    scopes,
    run: (request) => run(request, { userId: null }),
  });

  return {
    accountId,
    faults,
    scopes,
    rules: (store.state.rules ??= {}),
    calls,

    fetch: async (request) => {
      const path = canonicalPath(new URL(request.url).pathname);
      const seen: SeenCall = {
        method: request.method,
        path,
        status: 0,
        at: clock(),
        requestBody: request.body ? await request.clone().text() : null,
        responseBody: null,
        limitLeft: null,
      };
      calls.push(seen);
      if (calls.length > keptCalls) calls.shift();
      const response = await gate.answer(request, path);
      seen.status = response.status;
      seen.responseBody = await response.clone().text();
      const left = response.headers.get('X-HubSpot-RateLimit-Remaining');
      seen.limitLeft = left === null ? null : Number(left);

      return response;
    },

    fetchAsUser: (request, userId) => run(request, { userId }),

    failNext: gate.failNext,
    snapshot: () => JSON.stringify(store.state),
    onChange: (listener) => listeners.push(listener),
  };
};
