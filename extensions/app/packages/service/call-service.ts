import { hubspot } from '@hubspot/ui-extensions';
import {
  type AnswerOf,
  type Language,
  type ParamsOf,
  pathOf,
  type RequestOf,
  type Route,
  SERVICE_ORIGIN,
} from '@starters/contracts';

/** HubSpot's proxy allows 20 concurrent requests; further ones get 429 and are retried. */
const pauses = [500, 1000, 2000];

/** Values for the path, then the request; each is left out by a route that has none. */
type Sent<R extends Route> = [RequestOf<R>] extends [undefined]
  ? keyof ParamsOf<R> extends never
    ? []
    : [params: ParamsOf<R>]
  : [params: ParamsOf<R>, request: RequestOf<R>];

/**
 * Whether this is an answer of ours: the proxy replaces the body of any answer that is not 2xx.
 * That an answer has its route's type is only looked at as far as `ok`: the service's handlers
 * are compiled against the same table, and schemas of answers would not fit into the bundles.
 */
const isAnswer = <Answer>(body: unknown): body is Answer =>
  typeof Object(body).ok === 'boolean';

/**
 * Calls a route of the service through HubSpot's proxy; up to three times more where it was
 * refused for being one request too many. Rejects when no answer of ours comes back.
 */
export const callService = async <R extends Route>(
  { method, ...route }: R,
  language: Language,
  ...sent: Sent<R>
): Promise<AnswerOf<R>> => {
  const [params = {}, request]: [
    params?: Record<string, string | number>,
    request?: object,
  ] = sent;
  const isRead = method === 'GET';
  const query = Object.entries({ ...(isRead && request), language })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  for (let attempt = 0; ; attempt += 1) {
    const response = await hubspot.fetch(
      `${SERVICE_ORIGIN}${pathOf(route, params)}?${query}`,
      isRead ? undefined : { method, body: { ...request } },
    );
    const pause = pauses[attempt];
    if (response.status !== 429 || !pause) {
      const body = await response.json();
      if (isAnswer<AnswerOf<R>>(body)) return body;
      throw body;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
