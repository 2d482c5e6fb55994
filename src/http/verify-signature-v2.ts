import { createHash, timingSafeEqual } from 'node:crypto';
import type {
  SignatureFault,
  SignedRequest,
} from './verify-hubspot-signature.ts';

/** Whether HubSpot's older signature is one, and why not. */
export type VerificationV2 =
  { ok: true } | { ok: false; reason: SignatureFault };

/**
 * Verifies signature v2, the hex of SHA-256 over secret, method, address and body, by which HubSpot
 * signs the calls of workflow actions. It has no time: whoever repeats a call says the same again.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/request-validation
 */
export const verifySignatureV2 = ({
  method,
  url,
  body,
  headers,
  clientSecret,
}: Omit<SignedRequest, 'now'>): VerificationV2 => {
  const signature = headers.get('x-hubspot-signature');
  const version = headers.get('x-hubspot-signature-version') ?? 'v2';
  if (!signature) return { ok: false, reason: 'signature_missing' };
  if (version !== 'v2') return { ok: false, reason: 'signature_wrong' };
  const expected = createHash('sha256')
    .update(clientSecret + method + url + body)
    .digest('hex');
  const given = Buffer.from(signature);
  const wanted = Buffer.from(expected);

  return given.length === wanted.length && timingSafeEqual(given, wanted)
    ? { ok: true }
    : { ok: false, reason: 'signature_wrong' };
};
