import { Client } from '@hubspot/api-client';
import type { z } from 'zod';
import { parseJson } from '#src/parse-json.ts';
import {
  BudgetLowError,
  type CallLane,
  type CallLimits,
  type LeaseCall,
} from '#src/accounts/call-budget.ts';
import { pause, within } from '#src/waiting.ts';
import { HubSpotError, type HubSpotErrorKind } from './hubspot-error.ts';
import { type ErrorAnswer, readErrorAnswer } from './read-error-answer.ts';
import { readLimits } from './read-limits.ts';
import { retryPause } from './retry-pause.ts';

/** One call to HubSpot. */
export interface HubSpotRequest<T> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Dated path, such as `/crm/objects/2026-09/contacts/101`. */
  path: string;
  /** Repeated for each value of a list; undefined values are left out. */
  query?: Record<string, string | string[] | undefined>;
  body?: unknown;
  /** What the answer must look like. An empty answer is parsed as undefined. */
  schema: z.ZodType<T>;
  /** Who waits for it, which decides what it may take of the calls. Default: interactive. */
  lane?: CallLane;
  /** Default: 10,000 ms for each attempt. */
  timeoutMs?: number;
  /** Whether it may be sent again when it is unknown if it was applied. Default: no. */
  repeatable?: boolean;
}

/** The way into one account's HubSpot. Methods throw `HubSpotError`. */
export interface HubSpotClient {
  accountId: number;
  request<T>(request: HubSpotRequest<T>): Promise<T>;
}

/** How an attempt of a call ended. */
export interface CallAttempt {
  /** `no_answer` is silence or a broken connection. */
  result: 'ok' | 'no_answer' | HubSpotErrorKind;
  /** HubSpot's clock, where the answer told it. */
  at: Date | null;
}

/** What a client is made of. */
export interface HubSpotClientOptions {
  accountId: number;
  accessToken: string;
  /** Asked once for each call that HubSpot answers with 401; null where there is no other token. */
  renewToken?: (refused: string) => Promise<string | null>;
  /** Default: HubSpot itself. */
  baseUrl?: string;
  /** Waits until the account has a call left. */
  leaseCall?: (lane: CallLane) => ReturnType<LeaseCall>;
  /** Told of the limits that each answer names. */
  noteLimits?: (limits: CallLimits) => void;
  /** Told how each attempt ended. */
  noteAttempt?: (attempt: CallAttempt) => void;
  sleep?: (ms: number) => Promise<void>;
  /** Default 4. */
  maxAttempts?: number;
}

const readDate = (headers: Headers): Date | null => {
  const at = new Date(headers.get('date') ?? '');

  return Number.isNaN(at.getTime()) ? null : at;
};

const toQuery = (query: HubSpotRequest<unknown>['query']): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined) params.append(name, each);
    }
  }
  const text = params.toString();

  return text === '' ? '' : `?${text}`;
};

const parseAnswer = <T>(
  call: string,
  text: string,
  schema: z.ZodType<T>,
): T => {
  let json: unknown;
  try {
    json = text === '' ? undefined : parseJson(text);
  } catch (cause) {
    throw new HubSpotError('nonsense', `${call} was answered with no JSON.`, {
      cause,
    });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    throw new HubSpotError(
      'nonsense',
      `${call} was answered with something else than expected.`,
      { cause: parsed.error },
    );
  }

  return parsed.data;
};

/**
 * A thin client over the SDK's `apiRequest`, for dated paths: the SDK's typed methods call v1–v4,
 * unsupported from September 2027. It adds what `apiRequest` lacks: a time-out, retries by kind of
 * failure, and a check of every answer. The SDK's own limiter and retries are process-wide and
 * stay off.
 */
export const createHubSpotClient = ({
  accountId,
  accessToken,
  renewToken = async () => null,
  baseUrl,
  leaseCall = async () => async () => {},
  noteLimits = () => {},
  noteAttempt = () => {},
  sleep = pause,
  maxAttempts = 4,
}: HubSpotClientOptions): HubSpotClient => {
  let token = accessToken;
  const client = new Client({
    accessToken,
    ...(baseUrl === undefined ? {} : { basePath: baseUrl }),
  });

  const send = async <T>(
    request: HubSpotRequest<T>,
  ): Promise<{
    status: number;
    text: string;
    retryAfter: string | null;
    at: Date | null;
  }> => {
    const response = await client.apiRequest({
      method: request.method,
      path: request.path + toQuery(request.query),
      ...(request.body === undefined ? {} : { body: request.body }),
    });

    const limits = readLimits(response.headers);
    if (limits) noteLimits(limits);

    return {
      status: response.status,
      text: await response.text(),
      retryAfter: response.headers.get('retry-after'),
      at: readDate(response.headers),
    };
  };

  return {
    accountId,

    request: async <T>(request: HubSpotRequest<T>): Promise<T> => {
      const { method, path, timeoutMs = 10_000, repeatable = false } = request;
      const call = `${method} ${path}`;
      let mayRenew = true;
      for (let attempt = 1; ; attempt += 1) {
        /** Waits for the next attempt, or throws where another attempt cannot succeed. */
        const waitAfter = async (
          failure: ErrorAnswer,
          retryAfter: string | null,
        ): Promise<void> => {
          const ms = retryPause(failure, retryAfter, attempt, Math.random());
          if (ms === null || attempt >= maxAttempts) throw failure.error;
          await sleep(ms);
        };
        const answered = await leaseCall(request.lane ?? 'interactive').catch(
          (error: unknown) => {
            throw error instanceof BudgetLowError
              ? new HubSpotError('held_back', `${call} waits.`, {
                  said: `${error.dailyLeft}/${error.daily}`,
                  cause: error,
                })
              : error;
          },
        );
        let answer: Awaited<ReturnType<typeof send>>;
        const sentWith = token;
        try {
          answer = await within(send(request), timeoutMs, () => {
            throw new Error(`No answer within ${timeoutMs} ms.`);
          }).finally(() => {
            // A slot that is not released expires by itself.
            answered().catch(() => {});
          });
        } catch (cause) {
          noteAttempt({ result: 'no_answer', at: null });
          const kind =
            method === 'GET' || repeatable ? 'unavailable' : 'unknown_outcome';
          const error = new HubSpotError(kind, `${call} was not answered.`, {
            cause,
          });
          if (!repeatable) throw error;
          await waitAfter({ error, policyName: null }, null);
          continue;
        }
        if (answer.status < 300) {
          noteAttempt({ result: 'ok', at: answer.at });
          return parseAnswer(call, answer.text, request.schema);
        }

        // Nothing was applied: with another token the same call is sent again.
        if (answer.status === 401 && mayRenew) {
          mayRenew = false;
          const other = await renewToken(sentWith);
          if (other !== null && other !== sentWith) {
            token = other;
            client.setAccessToken(other);
            continue;
          }
        }
        const failure = readErrorAnswer(call, answer.status, answer.text);
        noteAttempt({ result: failure.error.kind, at: answer.at });
        // After a 5xx to a write that must not be repeated, it may have been applied all the same.
        if (answer.status >= 500 && !repeatable && method !== 'GET') {
          throw new HubSpotError('unknown_outcome', failure.error.message, {
            status: answer.status,
            said: failure.error.said,
            cause: failure.error,
          });
        }
        await waitAfter(failure, answer.retryAfter);
      }
    },
  };
};
