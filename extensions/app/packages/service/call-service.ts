import { hubspot } from '@hubspot/ui-extensions';
import { type Language, SERVICE_ORIGIN } from '@starters/contracts';

/** HubSpot's proxy lets 20 requests through at once; one beyond is answered 429 and sent again. */
const pauses = [500, 1000, 2000];

/** How a call differs from a plain GET: a body makes it a PUT, unless a method is named. */
export interface Call {
  method?: 'POST' | 'PUT';
  query?: Record<string, string>;
  body?: object | undefined;
}

/**
 * Calls the service through HubSpot's proxy. Rejects when no answer of ours comes back: the proxy
 * wraps whatever is no 2xx into a body of its own.
 */
export const callService = async <T extends { ok: boolean }>(
  path: string,
  language: Language,
  call: Call = {},
  attempt = 0,
): Promise<T> => {
  const { method = 'PUT', query, body } = call;
  const asked = Object.entries({ ...query, language })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const response = await hubspot.fetch(
    `${SERVICE_ORIGIN}${path}?${asked}`,
    body && { method, body: { ...body } },
  );
  const wait = pauses[attempt];
  if (response.status === 429 && wait) {
    await new Promise((resolve) => setTimeout(resolve, wait));

    return callService(path, language, call, attempt + 1);
  }
  const answer = (await response.json()) as T;
  if (typeof answer.ok !== 'boolean') throw answer;

  return answer;
};
