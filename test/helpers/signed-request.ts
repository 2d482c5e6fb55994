import { createHmac } from 'node:crypto';
import { SERVICE_ORIGIN } from '@starters/contracts';

/** With it HubSpot signs what it passes on to the service of a test. */
export const CLIENT_SECRET = 'test-client-secret';

/** Headers and URL of a request signed as HubSpot signs, by a computation of its own. */
export const signedRequest = (
  method: string,
  pathAndQuery: string,
  body: string,
  at: number,
): Request => {
  const url = SERVICE_ORIGIN + pathAndQuery;
  // HubSpot decodes these escapes and no others.
  const decoded = url.replace(
    /%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi,
    decodeURIComponent,
  );
  const signature = createHmac('sha256', CLIENT_SECRET)
    .update(`${method}${decoded}${body}${at}`)
    .digest('base64');

  return new Request(url, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-hubspot-request-timestamp': String(at),
      'x-hubspot-signature-v3': signature,
    },
    ...(body === '' ? {} : { body }),
  });
};
