import { SERVICE_ORIGIN } from '@starters/contracts';
import { createHmac } from 'node:crypto';

/** A caller of the service, as HubSpot's proxy speaks for one. */
export interface Caller {
  userId: number;
  accountId: number;
  clientSecret: string;
  /** HubSpot's time, in ms since 1970: each attempt is signed when it is sent. */
  now: () => number;
  /** Where HubSpot believes the service. Default: that of this tree's app.json. */
  origin?: string;
}

/** HubSpot's proxy gives up after this, in ms. */
const patienceMs = 15_000;

/**
 * Calls a replica with HubSpot's signature, version 3.
 *
 * @param path may have a query
 * @throws Error when the connection broke before the answer was whole, or it took too long
 */
export const callSigned = async (
  replicaUrl: string,
  { userId, accountId, clientSecret, now, origin = SERVICE_ORIGIN }: Caller,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> => {
  const target = `${path}${path.includes('?') ? '&' : '?'}language=en&userId=${userId}&portalId=${accountId}&userEmail=a%40b.example&appId=1`;
  const at = now();
  const text = body === undefined ? '' : JSON.stringify(body);
  const signature = createHmac('sha256', clientSecret)
    .update(`${method}${decodeURIComponent(origin + target)}${text}${at}`)
    .digest('base64');
  const response = await fetch(replicaUrl + target, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-hubspot-request-timestamp': String(at),
      'x-hubspot-signature-v3': signature,
    },
    ...(text === '' ? {} : { body: text }),
    signal: AbortSignal.timeout(patienceMs),
  });

  return { status: response.status, body: await response.json() };
};
