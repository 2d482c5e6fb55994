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

/** Values for the path, then the request; each is left out by a route that has none. */
type Sent<R extends Route> = [RequestOf<R>] extends [undefined]
  ? keyof ParamsOf<R> extends never
    ? []
    : [params: ParamsOf<R>]
  : [params: ParamsOf<R>, request: RequestOf<R>];

/**
 * Calls a route of the service through HubSpot's proxy; up to three times more where it was
 * refused for being one request too many. A refusal of ours is given back whether HubSpot resolves
 * or rejects for what is not 2xx, and whether it wraps our answer as text or as an object. Rejects when no answer of ours comes back: that an answer has its
 * route's type is only looked at as far as `ok`, since the service's handlers are compiled against
 * the same table, and schemas of answers would not fit into the bundles.
 */
export const callService = async <R extends Route>(
  { method, ...route }: R,
  language: Language,
  ...[params = {} as ParamsOf<R>, request]: Sent<R>
): Promise<AnswerOf<R>> => {
  const isRead = method === 'GET';
  const query = Object.entries({ ...(isRead && request), language })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  // HubSpot's proxy allows 20 concurrent requests; further ones get 429 and are retried.
  for (let pause = 500; ; pause *= 2) {
    const [given, status] = await hubspot
      .fetch(
        `${SERVICE_ORIGIN}${pathOf(route, params)}?${query}`,
        isRead ? undefined : { method, body: { ...request } },
      )
      .then(
        async (response) => [await response.json(), response.status],
        (error) => [error, error.status],
      );
    // What is not 2xx is wrapped, whether HubSpot resolves or rejects: as text, or read already.
    const { appServerStatusCode = status, responseBody = given } = {
      ...given,
      ...given.context,
    };
    let body = Object(responseBody);
    try {
      body = JSON.parse(responseBody);
    } catch {
      // It was no text, or not ours.
    }
    if ('ok' in body) return body;
    if (+appServerStatusCode !== 429 || pause > 2000) throw body;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
