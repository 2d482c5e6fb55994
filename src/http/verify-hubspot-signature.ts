import { createHmac, timingSafeEqual } from 'node:crypto';
import { MINUTE_MS } from '@starters/contracts';

/** Why a signature is rejected. */
export type SignatureFault =
  | 'signature_missing'
  | 'signature_wrong'
  | 'timestamp_missing'
  | 'timestamp_stale'
  | 'timestamp_future'
  | 'duplicate_parameter';

/** A request as it came over the wire. */
export interface SignedRequest {
  method: string;
  /** The public URL HubSpot called: origin, path and query as received. */
  url: string;
  /** The body as received; empty when there was none. */
  body: string;
  headers: Pick<Headers, 'get'>;
  clientSecret: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** HubSpot's window for a request's age. */
const maxAgeMs = 300_000;
/** Clocks differ by seconds; a request from further ahead was not signed just now. */
const maxAheadMs = MINUTE_MS;

/** Query parameters that HubSpot appends exactly once; a request with two of one is forged. */
const appended = ['userId', 'portalId', 'userEmail', 'appId'];

const escapes: Record<string, string> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};

/** Decodes the escapes HubSpot decodes before signing, and no others. */
const decodeUri = (url: string): string =>
  url.replace(
    /%(3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi,
    (escape) => escapes[escape.toUpperCase()] ?? escape,
  );

const hasDuplicates = (url: string): boolean => {
  const { searchParams } = new URL(url);

  return appended.some((name) => searchParams.getAll(name).length > 1);
};

/**
 * Verifies HubSpot's signature v3: base64 of HMAC-SHA256 over method, URI, body and timestamp.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
 */
export const verifyHubSpotSignature = ({
  method,
  url,
  body,
  headers,
  clientSecret,
  now,
}: SignedRequest): { ok: true } | { ok: false; reason: SignatureFault } => {
  const signature = headers.get('x-hubspot-signature-v3');
  if (!signature) return { ok: false, reason: 'signature_missing' };
  const timestamp = headers.get('x-hubspot-request-timestamp') ?? '';
  if (!/^\d{1,15}$/.test(timestamp)) {
    return { ok: false, reason: 'timestamp_missing' };
  }
  const age = now - Number(timestamp);
  if (age > maxAgeMs) return { ok: false, reason: 'timestamp_stale' };
  if (age < -maxAheadMs) return { ok: false, reason: 'timestamp_future' };

  const expected = createHmac('sha256', clientSecret)
    .update(method + decodeUri(url) + body + timestamp)
    .digest();
  const given = Buffer.from(signature, 'base64');
  if (
    given.length !== expected.length ||
    !timingSafeEqual(given, expected) ||
    // Node's Base64 decoder ignores stray characters, so the text itself is compared.
    given.toString('base64') !== signature
  ) {
    return { ok: false, reason: 'signature_wrong' };
  }
  if (hasDuplicates(url)) return { ok: false, reason: 'duplicate_parameter' };

  return { ok: true };
};
