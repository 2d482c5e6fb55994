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

/**
 * How the address was written that HubSpot signed. `plain`: it has nothing to decode, so that all
 * are the same. `documented`: HubSpot's twelve escapes decoded. `received`: as it came. `decoded`:
 * every escape decoded, as some apps report.
 */
export type Spelling = 'plain' | 'documented' | 'received' | 'decoded';

/** What an address says, however it is spelled: path and parameters, in order. */
const meaningOf = (url: string): string => {
  const { origin, pathname, searchParams, hash } = new URL(url);

  return JSON.stringify([
    origin,
    pathname.split('/').map(decodeURIComponent),
    [...searchParams],
    hash,
  ]);
};

/**
 * The address with every escape decoded, where it still says the same; null otherwise. An escaped
 * `&` or `/` that is decoded would make another request of it, and a signature is for one alone.
 */
const decodeWholly = (url: string): string | null => {
  try {
    const decoded = decodeURIComponent(url);

    return meaningOf(decoded) === meaningOf(url) ? decoded : null;
  } catch {
    return null;
  }
};

/** The spellings of an address that HubSpot may have signed, the documented one first. */
const spellingsOf = function* (url: string): Generator<[Spelling, string]> {
  if (!url.includes('%')) {
    yield ['plain', url];

    return;
  }
  yield ['documented', decodeUri(url)];
  yield ['received', url];
  // Looked for only where no other one was signed: it takes as long as all the rest.
  const decoded = decodeWholly(url);
  if (decoded !== null) yield ['decoded', decoded];
};

const hasDuplicates = (url: string): boolean => {
  const { searchParams } = new URL(url);

  return appended.some((name) => searchParams.getAll(name).length > 1);
};

/** What verifying a signature gives. */
export type Verification =
  { ok: true; spelling: Spelling } | { ok: false; reason: SignatureFault };

/**
 * Verifies HubSpot's signature v3: base64 of HMAC-SHA256 over method, URI, body and timestamp. The
 * URI is taken in each spelling that says the same as the one received.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
 */
export const verifyHubSpotSignature = ({
  method,
  url,
  body,
  headers,
  clientSecret,
  now,
}: SignedRequest): Verification => {
  const signature = headers.get('x-hubspot-signature-v3');
  if (!signature) return { ok: false, reason: 'signature_missing' };
  const timestamp = headers.get('x-hubspot-request-timestamp') ?? '';
  if (!/^\d{1,15}$/.test(timestamp)) {
    return { ok: false, reason: 'timestamp_missing' };
  }
  const age = now - Number(timestamp);
  if (age > maxAgeMs) return { ok: false, reason: 'timestamp_stale' };
  if (age < -maxAheadMs) return { ok: false, reason: 'timestamp_future' };

  const given = Buffer.from(signature, 'base64');
  const matched = spellingsOf(url).find(([, address]) => {
    const expected = createHmac('sha256', clientSecret)
      .update(method + address + body + timestamp)
      .digest();

    return (
      given.length === expected.length &&
      timingSafeEqual(given, expected) &&
      // Node's Base64 decoder ignores stray characters, so the text itself is compared.
      given.toString('base64') === signature
    );
  });
  if (matched === undefined) return { ok: false, reason: 'signature_wrong' };
  if (hasDuplicates(url)) return { ok: false, reason: 'duplicate_parameter' };

  return { ok: true, spelling: matched[0] };
};
