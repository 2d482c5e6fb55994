import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';

/** The fields that identify a request. */
export interface RequestIdentity {
  accountId: number;
  userId: number;
  contactId: string;
  /** HubSpot owner id of the author asked; null where any author may take it. */
  ownerId: string | null;
  brief: string;
}

/**
 * The key of a request, an HMAC of person, contact, author and brief: the same for a second click,
 * for an attempt whose answer was lost, and on every replica. It does not reveal the person.
 *
 * @param before how many requests of this identity were closed before it: who asks again then gets
 *   a new one
 */
export type RequestKeyOf = (request: RequestIdentity, before: number) => string;

/** Makes keys of requests with a key derived from the service's secret. */
export const createRequestKeys = (secret: string): RequestKeyOf => {
  // Made once: of raw bytes each HMAC would make a key of its own.
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', secret, '', 'request-key', 32)),
  );

  return ({ accountId, userId, contactId, ownerId, brief }, before) =>
    createHmac('sha256', key)
      .update(
        JSON.stringify([accountId, userId, contactId, ownerId, brief, before]),
      )
      .digest('base64url');
};
