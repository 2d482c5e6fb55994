import { createAccountStore } from './account/account-store.ts';
import { HubSpotFailure } from './account/hubspot-failure.ts';
import type { Writer, WriteRules } from './account/model.ts';
import type { EmulatorPeople } from './account/people.ts';
import { withRightsOf } from './account/rights.ts';
import { emptyState, restoreState } from './defaults/initial-state.ts';
import { createAppGate, type FailureRule } from './gate/app-gate.ts';
import { type AppKind, burstLimits } from './gate/burst-limits.ts';
import { canonicalPath } from './gate/canonical-path.ts';
import { createTrafficRecord, trafficVariable } from './gate/record-traffic.ts';
import type { Happening } from './webhooks/webhook-event.ts';
import type { AccountView, EmulatorApp } from './routes/context.ts';
import { createApi } from './routes/create-api.ts';

/** A call of an app, as it came and as it was answered. */
export interface SeenCall {
  method: string;
  /** Dated 2026-09, whatever version was called. */
  path: string;
  /** 0 while it is not answered yet. */
  status: number;
  /** When it came, in ms since 1970. */
  at: number;
  requestBody: string | null;
  /** Null while it is not answered yet. */
  responseBody: string | null;
  /** Calls left in the ten-second window, as the answer's headers say. */
  limitLeft: number | null;
}

/** An emulated HubSpot account. */
export interface Emulator {
  accountId: number;
  /** Of the account, as in ISO 4217. */
  currency: string;
  /** The API as an app sees it: token, scopes, limits, faults and latency apply. */
  fetch(request: Request): Promise<Response>;
  /** The same endpoints as the CRM of a signed-in user sees them; the user is the source of what is written. */
  fetchAsUser(request: Request, userId: number): Promise<Response>;
  /** The same as an extension sees them that is open before the user: the scopes of the app apply, too. */
  fetchAsExtension(request: Request, userId: number): Promise<Response>;
  /** What goes wrong for an app; each may be changed while the emulator runs. */
  faults: {
    /** Every call gets the 502 of a gateway with nothing behind it. */
    down: boolean;
    /** Each answer waits that long. */
    latencyMs: number;
    /** How far the search index lags behind, in ms. */
    searchLagMs: number;
    /** When the token expires, in ms since 1970; null for never. */
    tokenExpiresAt: number | null;
    /** Calls an app may make in a day of UTC; null for any number. */
    dailyLimit: number | null;
    /** Calls an app may make in any ten seconds; HubSpot's are 100, 110, 190 or 250. */
    burstLimit: number;
    /** Searches that an app may make in any second; 5 by default. */
    searchLimit: number;
  };
  /** Scopes of the app: a call that needs another gets a 403. Null for all. */
  scopes: { granted: Set<string> | null };
  /** Lets the next calls that match fail. */
  failNext(rule: FailureRule): void;
  /** What an admin demands of records, by object type id; changes act at once. */
  rules: Record<string, WriteRules>;
  /** The last 500 calls of the app, oldest first. */
  calls: SeenCall[];
  /** The whole account as JSON, except faults, scopes and calls. */
  snapshot(): string;
  /** Calls the listener after each write. */
  onChange(listener: () => void): void;
  /** Calls the listener with what webhooks tell of. */
  onHappening(listener: (happening: Happening) => void): void;
  /** The id of an object by any of its names, `p_name` too; null where the account has none. */
  typeIdOf(objectType: string): string | null;
  /** Brings a deleted record back, as a user does from the bin of the CRM. */
  restore(objectType: string, id: string): void;
}

/** What an emulator is made of. */
export interface EmulatorOptions {
  accountId: number;
  /** The token that an app must send. */
  accessToken: string;
  /** Users, owners and teams; passed over when there is a snapshot, which has its own. */
  people: EmulatorPeople;
  /** An account to go on with, as `snapshot()` gave it. Refused if it is of another account. */
  snapshot?: string;
  /** The time in ms since 1970; the machine's by default. */
  clock?: () => number;
  /** How far the search index lags behind; 5,000 ms by default. */
  searchLagMs?: number;
  /** Of the account, as in the tz database; UTC by default. */
  timeZone?: string;
  /** Of the account, as in ISO 4217; USD by default. */
  currency?: string;
  /** Which ten-second limit the app has; `oauth`, with 110 calls, by default. */
  appKind?: AppKind;
}

const keptCalls = 500;

/**
 * Emulates HubSpot's CRM API for one account, in memory; the README says what it answers.
 *
 * @throws Error when the snapshot is none, or of another account
 */
export const createEmulator = ({
  accountId,
  accessToken,
  people,
  snapshot,
  clock = () => Date.now(),
  searchLagMs = 5_000,
  timeZone = 'UTC',
  currency = 'USD',
  appKind = 'oauth',
}: EmulatorOptions): Emulator => {
  const listeners: (() => void)[] = [];
  const witnesses: ((happening: Happening) => void)[] = [];
  const store = createAccountStore({
    accountId,
    state:
      snapshot === undefined
        ? emptyState(accountId, people)
        : restoreState(accountId, snapshot),
    now: clock,
    onChange: () => {
      for (const listener of listeners) listener();
    },
    onHappening: (happening) => {
      for (const witness of witnesses) witness(happening);
    },
  });
  const calls: SeenCall[] = [];
  const faults: Emulator['faults'] = {
    down: false,
    latencyMs: 0,
    searchLagMs,
    tokenExpiresAt: null,
    dailyLimit: null,
    burstLimit: burstLimits[appKind],
    searchLimit: 5,
  };
  const record = createTrafficRecord(process.env[trafficVariable]);
  const scopes: Emulator['scopes'] = { granted: null };

  const view: AccountView = {
    store,
    searchLagMs: () => faults.searchLagMs,
    timeZone,
    currency,
  };
  const api = createApi(view);
  const restricted = new Map<number, EmulatorApp>();
  /** The endpoints as a caller may use them: those of a user with limited rights see less. */
  const apiFor = ({ userId }: Writer): EmulatorApp => {
    const user = store.state.people.users.find(({ id }) => id === userId);
    if (!user?.rights) return api;
    const known =
      restricted.get(user.id) ??
      createApi({ ...view, store: withRightsOf(store, user) });
    restricted.set(user.id, known);

    return known;
  };

  const run = async (request: Request, writer: Writer): Promise<Response> => {
    const url = new URL(request.url);
    url.pathname = canonicalPath(url.pathname);

    return apiFor(writer).fetch(new Request(url, request), { writer });
  };
  const typeIdOf: Emulator['typeIdOf'] = (objectType) => {
    try {
      return store.typeOf(objectType).objectTypeId;
    } catch (error) {
      if (error instanceof HubSpotFailure) return null;
      throw error;
    }
  };
  const gate = createAppGate({
    accessToken,
    typeIdOf,
    clock,
    faults,
    scopes,
    run: (request) => run(request, { userId: null }),
  });

  return {
    accountId,
    currency,
    faults,
    scopes,
    // Read each time: a write that is taken back puts another object in its place.
    get rules() {
      return (store.state.rules ??= {});
    },
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
      const { pathname, search } = new URL(request.url);
      if (gate.isMadeUp(response)) return response;
      record({
        method: request.method,
        url: pathname + search,
        requestBody: seen.requestBody,
        status: seen.status,
        contentType: response.headers.get('content-type'),
        responseBody: seen.responseBody,
      });

      return response;
    },

    fetchAsUser: (request, userId) => run(request, { userId }),

    fetchAsExtension: async (request, userId) =>
      gate.missingScope(
        request.method,
        canonicalPath(new URL(request.url).pathname),
      ) ?? run(request, { userId }),

    failNext: gate.failNext,
    snapshot: () => JSON.stringify(store.state),
    onChange: (listener) => listeners.push(listener),
    onHappening: (listener) => witnesses.push(listener),
    typeIdOf,
    restore: (objectType, id) => {
      store.restore(store.typeOf(objectType), id);
    },
  };
};
