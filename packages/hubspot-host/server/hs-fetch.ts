import { isPermitted } from '#host/rules/permitted-urls.ts';
import { signV2, signV3 } from './sign-request.ts';

/** What a card asks for with `hubspot.fetch`. */
export interface CardFetch {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** JSON text, or null. */
  body: string | null;
  /** Milliseconds. */
  timeout: number | null;
}
/** What the card gets back. */
export interface CardResponse {
  status: number;
  body: string;
  /** Whether its promise rejects. */
  rejects?: true;
}

/** The person whose card it is. */
export interface Caller {
  userId: number;
  email: string;
}

/** What the stand-in for HubSpot's proxy is made of. */
export interface HsFetchOptions {
  accountId: number;
  appId: number;
  clientSecret: string;
  /** What the app may call: `permittedUrls.fetch`. */
  permittedUrls: readonly string[];
  /** Where a permitted public origin really is. */
  resolve: (publicUrl: URL) => URL;
  now?: () => number;
  /** Whether the card's promise rejects for what is not 2xx; it resolves, as documented, otherwise. */
  rejectsRefusals?: () => boolean;
  fetch?: typeof globalThis.fetch;
}

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
const mostInFlight = 20;
const mostBytes = 1_048_576;
const defaultTimeout = 15_000;
const longestTimeout = 120_000;

const refuse = (
  status: number,
  category: string,
  message: string,
): CardResponse => ({
  status,
  body: JSON.stringify({ status: 'error', category, message }),
});

const isRetried = (status: number) => status >= 500;

/**
 * Stands in for the proxy behind `hubspot.fetch`: permitted URLs only, who and where appended
 * and signed, 15 s, 20 requests at once, 1 MB each way, one retry on 5xx or a broken connection,
 * whatever is no 2xx wrapped. https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data
 */
export const createHsFetch = ({
  accountId,
  appId,
  clientSecret,
  permittedUrls,
  resolve,
  now = () => Date.now(),
  rejectsRefusals = () => false,
  fetch = globalThis.fetch,
}: HsFetchOptions) => {
  let inFlight = 0;

  const send = async (
    { method, headers, body, timeout }: CardFetch,
    url: URL,
  ): Promise<Response> => {
    const timestamp = now();
    const toSign = {
      method,
      url: url.href,
      body: body ?? '',
      timestamp,
      clientSecret,
    };

    return fetch(resolve(url), {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(
        Math.min(timeout ?? defaultTimeout, longestTimeout),
      ),
      headers: {
        ...headers,
        ...(body === null ? {} : { 'content-type': 'application/json' }),
        'X-HubSpot-Signature': signV2(toSign),
        'X-HubSpot-Signature-Version': 'v2',
        'X-HubSpot-Signature-v3': signV3(toSign),
        'X-HubSpot-Request-Timestamp': String(timestamp),
      },
      ...(body === null ? {} : { body }),
    });
  };

  const wrap = async (response: Response): Promise<CardResponse> => {
    const text = await response.text();
    if (Buffer.byteLength(text) > mostBytes) {
      return refuse(502, 'BAD_GATEWAY', 'The response is larger than 1 MB.');
    }
    if (response.ok) return { status: response.status, body: text };

    return {
      status: 502,
      body: JSON.stringify({
        status: 'error',
        category: 'BAD_GATEWAY',
        message: 'Error returned from Request Uri',
        responseBody: text,
        context: { appServerStatusCode: [String(response.status)] },
      }),
    };
  };

  const attempt = async (
    request: CardFetch,
    url: URL,
  ): Promise<CardResponse> => {
    for (let attempts = 1; ; attempts += 1) {
      try {
        const response = await send(request, url);
        if (!isRetried(response.status) || attempts > 1) {
          return await wrap(response);
        }
        await response.body?.cancel();
      } catch (error) {
        if (error instanceof DOMException && error.name === 'TimeoutError') {
          return refuse(
            504,
            'GATEWAY_TIMEOUT',
            'Gateway took too long to respond',
          );
        }
        if (attempts > 1) {
          return refuse(502, 'BAD_GATEWAY', 'The app could not be reached.');
        }
      }
    }
  };

  const answer = async (
    request: CardFetch,
    caller: Caller,
  ): Promise<CardResponse> => {
    if (!methods.includes(request.method)) {
      return refuse(
        400,
        'VALIDATION_ERROR',
        `${request.method} is not allowed.`,
      );
    }
    const strayHeader = Object.keys(request.headers).find(
      (name) => name.toLowerCase() !== 'authorization',
    );
    if (strayHeader !== undefined) {
      return refuse(
        400,
        'VALIDATION_ERROR',
        "Only 'Authorization' header is allowed",
      );
    }
    if (request.method === 'GET' && request.body !== null) {
      return refuse(400, 'VALIDATION_ERROR', 'A GET carries no body.');
    }
    if (!URL.canParse(request.url)) {
      return refuse(400, 'VALIDATION_ERROR', `${request.url} is no URL.`);
    }
    const url = new URL(request.url);
    if (!isPermitted(request.url, permittedUrls)) {
      return refuse(
        403,
        'FORBIDDEN',
        `${url.origin}${url.pathname} is not among the permitted URLs of the app.`,
      );
    }
    if (Buffer.byteLength(request.body ?? '') > mostBytes) {
      return refuse(
        413,
        'PAYLOAD_TOO_LARGE',
        'The request is larger than 1 MB.',
      );
    }
    if (inFlight >= mostInFlight) {
      return refuse(
        429,
        'RATE_LIMITS',
        `Only ${mostInFlight} requests may be in flight.`,
      );
    }

    url.searchParams.append('userId', String(caller.userId));
    url.searchParams.append('portalId', String(accountId));
    url.searchParams.append('userEmail', caller.email);
    url.searchParams.append('appId', String(appId));
    inFlight += 1;
    try {
      return await attempt(request, url);
    } finally {
      inFlight -= 1;
    }
  };

  return async (request: CardFetch, caller: Caller): Promise<CardResponse> => {
    const given = await answer(request, caller);

    return given.status >= 300 && rejectsRefusals()
      ? { ...given, rejects: true }
      : given;
  };
};
