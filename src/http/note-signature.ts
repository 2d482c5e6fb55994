import type {
  SignatureFault,
  Spelling,
  Verification,
} from './verify-hubspot-signature.ts';

/** Where it is written how HubSpot signs. */
export interface SignatureLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/**
 * Writes into the log which spelling of addresses HubSpot signs, once for each spelling, and why a
 * signature was refused, each time. Neither address nor body is written.
 */
export const noteSignatures = (
  log: SignatureLog,
): ((
  verified: Verification | { ok: false; reason: SignatureFault },
  what: 'request' | 'webhooks' | 'actions',
) => void) => {
  const seen = new Set<Spelling>(['plain']);

  return (verified, what) => {
    if (!verified.ok) {
      // With `timestamp_stale` or `timestamp_future` it is most often our own clock.
      log.warn(
        { reason: verified.reason, what },
        'A call was refused: its signature is not valid.',
      );
    } else if (!seen.has(verified.spelling)) {
      seen.add(verified.spelling);
      log.info(
        { spelling: verified.spelling, what },
        'HubSpot signs addresses in this spelling.',
      );
    }
  };
};
