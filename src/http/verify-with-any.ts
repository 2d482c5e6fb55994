import {
  type SignedRequest,
  type Verification,
  verifyHubSpotSignature,
} from './verify-hubspot-signature.ts';

/**
 * Verifies a signature that was made with one of these secrets: while the app's secret is being
 * changed, HubSpot signs with the old one or the new one, and both are taken.
 *
 * @param clientSecrets the newest first; its fault is the one that is told
 */
export const verifyWithAny = (
  [newest = '', ...earlier]: readonly string[],
  request: Omit<SignedRequest, 'clientSecret'>,
): Verification => {
  const verified = verifyHubSpotSignature({ ...request, clientSecret: newest });
  // Only a signature of another secret has something to gain.
  if (verified.ok || verified.reason !== 'signature_wrong') return verified;

  return (
    earlier
      .map((clientSecret) =>
        verifyHubSpotSignature({ ...request, clientSecret }),
      )
      .find(({ ok }) => ok) ?? verified
  );
};
