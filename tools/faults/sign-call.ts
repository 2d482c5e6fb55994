import { SERVICE_ORIGIN } from '@starters/contracts';
import { createHmac } from 'node:crypto';

/** A caller of the service, as HubSpot's proxy speaks for one. */
export interface Caller {
  userId: number;
  accountId: number;
  clientSecret: string;
}

/**
 * Calls a replica with HubSpot's signature, version 3.
 *
 * @throws Error when the connection broke before the answer was whole
 */
export const callSigned = async (
  replicaUrl: string,
  { userId, accountId, clientSecret }: Caller,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> => {
  const target = `${path}?language=en&userId=${userId}&portalId=${accountId}&userEmail=a%40b.example&appId=1`;
  const text = body === undefined ? '' : JSON.stringify(body);
  const at = Date.now();
  const signature = createHmac('sha256', clientSecret)
    .update(
      `${method}${decodeURIComponent(SERVICE_ORIGIN + target)}${text}${at}`,
    )
    .digest('base64');
  const response = await fetch(replicaUrl + target, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-hubspot-request-timestamp': String(at),
      'x-hubspot-signature-v3': signature,
    },
    ...(text === '' ? {} : { body: text }),
    signal: AbortSignal.timeout(20_000),
  });

  return { status: response.status, body: await response.json() };
};
