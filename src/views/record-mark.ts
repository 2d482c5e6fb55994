import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';

/** A contact of an account, with the moments that somebody, or HubSpot, says its record has. */
export interface ClaimedMoments {
  accountId: number;
  contactId: string;
  /** As `momentsOf` writes them: each as milliseconds since 1970 or in ISO 8601, or empty. */
  moments: string;
}

/** Makes the mark of a record from its moments; null where they do not say when it was made. */
export type MarkRecord = (claimed: ClaimedMoments) => string | null;

/** HubSpot's hooks and its API write a moment differently. */
const toMs = (text: string): string => {
  const ms = Number(text) || Date.parse(text);

  return Number.isNaN(ms) ? '' : String(ms);
};

/**
 * A keyed digest (HMAC-SHA-256) stands for the moments in the database: nobody who reads it there
 * can say them to the service, or tell when a record was made.
 *
 * @param secret the service's own
 */
export const createRecordMarker = (secret: string): MarkRecord => {
  // Made once: of raw bytes each digest would make a key of its own.
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', secret, '', 'record-mark', 32)),
  );

  return ({ accountId, contactId, moments }) => {
    const [made = '', given = ''] = moments.split(',').map(toMs);
    if (made === '') return null;

    return createHmac('sha256', key)
      .update(JSON.stringify([accountId, contactId, made, given]))
      .digest('base64url');
  };
};
