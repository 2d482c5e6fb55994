import { setTimeout } from 'node:timers/promises';
import { HubSpotFailure } from '#emulator/account/hubspot-failure.ts';
import { createRateLimit, tooManyRequests } from './rate-limit.ts';
import { requiredScope } from './required-scopes.ts';

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

/** What stands between an app and the engine: faults, token, scopes and limits. */
export interface AppGate {
  /** `path` is the dated one. */
  answer(request: Request, path: string): Promise<Response>;
  /** The 403 to a call for which the app has no scope; null where it has. */
  missingScope(method: string, path: string): Response | null;
  failNext(rule: FailureRule): void;
  /** Whether an answer was made up for a test, by `failNext` or `faults.down`. */
  isMadeUp(response: Response): boolean;
}

const burstWindowMs = 10_000;
const searchWindowMs = 1_000;

/** HubSpot says no number; the servers in front of it take about as much. */
const longestAddress = 16_384;

const addressTooLong = (): Response =>
  new Response('<html><body>414 URI Too Long</body></html>', {
    status: 414,
    headers: { 'content-type': 'text/html' },
  });

const refuse = (failure: HubSpotFailure): Response =>
  Response.json(failure.toBody(), { status: failure.status });

const deadGateway = (): Response =>
  new Response('<html><body>502 Bad Gateway</body></html>', {
    status: 502,
    headers: { 'content-type': 'text/html' },
  });

const unauthorised = new HubSpotFailure(
  401,
  'INVALID_AUTHENTICATION',
  'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
);

const expired = new HubSpotFailure(
  401,
  'EXPIRED_AUTHENTICATION',
  'The OAuth token used to make this call expired.',
);

const withoutScope = (scope: string): HubSpotFailure =>
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
  );

/** Makes the gate; `run` is the engine behind it. */
export const createAppGate = ({
  accessToken,
  clock,
  faults,
  scopes,
  typeIdOf,
  run,
}: {
  accessToken: string;
  clock: () => number;
  faults: {
    down: boolean;
    latencyMs: number;
    tokenExpiresAt: number | null;
    dailyLimit: number | null;
    burstLimit: number;
    searchLimit: number;
  };
  scopes: { granted: Set<string> | null };
  /** The id of an object by any of its names; null where there is none. */
  typeIdOf: (objectType: string) => string | null;
  run: (request: Request) => Promise<Response>;
}): AppGate => {
  const rules: (FailureRule & { left: number })[] = [];
  const madeUp = new WeakSet<Response>();
  const makeUp = (response: Response): Response => {
    madeUp.add(response);

    return response;
  };
  let day = '';
  let callsToday = 0;
  const burst = createRateLimit(() => faults.burstLimit, burstWindowMs, clock);
  const searches = createRateLimit(
    () => faults.searchLimit,
    searchWindowMs,
    clock,
  );

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

  /**
   * The headers of the ten-second limit, and of the daily one where there is one: apps of the
   * marketplace have none and get no headers of it.
   * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
   */
  const limitHeaders = (remaining: number): Record<string, string> => ({
    'X-HubSpot-RateLimit-Max': String(faults.burstLimit),
    'X-HubSpot-RateLimit-Remaining': String(remaining),
    'X-HubSpot-RateLimit-Interval-Milliseconds': String(burstWindowMs),
    ...(faults.dailyLimit === null
      ? {}
      : {
          'X-HubSpot-RateLimit-Daily': String(faults.dailyLimit),
          'X-HubSpot-RateLimit-Daily-Remaining': String(
            Math.max(0, faults.dailyLimit - callsToday),
          ),
        }),
  });

  const runLimited = async (
    request: Request,
    path: string,
  ): Promise<Response> => {
    // Searches have a bucket of their own and send no limit headers.
    if (path.startsWith('/crm/objects/') && path.endsWith('/search')) {
      return searches.take() ? run(request) : tooManyRequests('SECONDLY');
    }
    const left = burst.take();
    if (!left) {
      return tooManyRequests('TEN_SECONDLY_ROLLING', limitHeaders(0));
    }
    const response = await run(request);
    for (const [name, value] of Object.entries(limitHeaders(left.remaining))) {
      response.headers.set(name, value);
    }

    return response;
  };

  const missingScope: AppGate['missingScope'] = (method, path) => {
    const scope = requiredScope(method, path, typeIdOf);

    return scope === null || !scopes.granted || scopes.granted.has(scope)
      ? null
      : refuse(withoutScope(scope));
  };

  return {
    missingScope,

    isMadeUp: (response) => madeUp.has(response),

    failNext: (rule) => rules.push({ ...rule, left: rule.times ?? 1 }),

    answer: async (request, path) => {
      if (faults.latencyMs > 0) {
        await setTimeout(faults.latencyMs);
      }
      if (faults.down) return makeUp(deadGateway());
      if (request.url.length > longestAddress) return addressTooLong();
      const rule = takeRule(request.method, path);
      if (rule) {
        if (rule.afterApplying) await run(request.clone());
        if (rule.hang) return new Promise<never>(() => {});

        return makeUp(
          (await rule.respond?.()) ??
            refuse(new HubSpotFailure(500, 'INTERNAL_ERROR', 'internal error')),
        );
      }
      if (request.headers.get('authorization') !== `Bearer ${accessToken}`) {
        return refuse(unauthorised);
      }
      if (faults.tokenExpiresAt !== null && clock() >= faults.tokenExpiresAt) {
        return refuse(expired);
      }
      const refused = missingScope(request.method, path);
      if (refused) return refused;

      if (faults.dailyLimit !== null) {
        // HubSpot's day ends at midnight of the account; here it is a day of UTC.
        const today = new Date(clock()).toISOString().slice(0, 10);
        if (today !== day) {
          day = today;
          callsToday = 0;
        }
        if (callsToday >= faults.dailyLimit) return tooManyRequests('DAILY');
        callsToday += 1;
      }

      return runLimited(request, path);
    },
  };
};
