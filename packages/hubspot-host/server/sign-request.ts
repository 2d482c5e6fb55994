import { createHash, createHmac } from 'node:crypto';

/** A request as HubSpot's proxy is about to send it. */
export interface RequestToSign {
  method: string;
  /** The public URL, with the appended parameters, encoded as it goes over the wire. */
  url: string;
  body: string;
  /** Milliseconds since 1970. */
  timestamp: number;
  clientSecret: string;
}

/** HubSpot signs the URL with these escapes decoded. */
const decoded = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi;

/**
 * Signs as HubSpot does: v3, base64 of HMAC-SHA256 over method, URI, body and timestamp.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
 */
export const signV3 = ({
  method,
  url,
  body,
  timestamp,
  clientSecret,
}: RequestToSign): string =>
  createHmac('sha256', clientSecret)
    .update(
      method + url.replace(decoded, decodeURIComponent) + body + timestamp,
    )
    .digest('base64');

/** The older signature that HubSpot still sends beside it. */
export const signV2 = ({
  method,
  url,
  body,
  clientSecret,
}: RequestToSign): string =>
  createHash('sha256')
    .update(clientSecret + method + url + body)
    .digest('hex');
