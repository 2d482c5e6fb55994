import { hubspot } from '@hubspot/ui-extensions';
import { type Language, SERVICE_ORIGIN } from '@starters/contracts';

/** HubSpot's proxy lets 20 requests through at once; one beyond is answered 429 and sent again. */
const pauses = [500, 1000, 2000];

/**
 * Calls the service through HubSpot's proxy; a body makes it a PUT. Rejects when no answer of
 * ours comes back: the proxy wraps whatever is no 2xx into a body of its own.
 */
export const call = async <T extends { ok: boolean }>(
  path: string,
  language: Language,
  body?: object,
  attempt = 0,
): Promise<T> => {
  const response = await hubspot.fetch(
    `${SERVICE_ORIGIN}${path}?language=${language}`,
    body && { method: 'PUT', body: { ...body } },
  );
  const wait = pauses[attempt];
  if (response.status === 429 && wait) {
    await new Promise((resolve) => setTimeout(resolve, wait));

    return call(path, language, body, attempt + 1);
  }
  const answer = (await response.json()) as T;
  if (answer.ok === undefined) throw answer;

  return answer;
};
