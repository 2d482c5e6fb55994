import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { Ballot } from './ballot.ts';

/** The fields that identify a vote. */
export type VoteIdentity = Pick<
  Ballot,
  'accountId' | 'userId' | 'contactId' | 'starterId' | 'wording'
>;

/**
 * The `vote_key` of a vote, an HMAC of person, contact, starter and wording: always the same for
 * the same vote, and it does not reveal the person.
 *
 * @param edition which record of the vote it is: 1 for the first. Nothing tells from two keys that
 *   they are editions of one vote
 */
export type VoteKeyOf = (vote: VoteIdentity, edition?: number) => string;

/** Under so many keys of a vote it is looked for where nothing else says whose it is. */
export const EDITIONS_SOUGHT = 8;

/** Makes vote keys with a key derived from the service's secret. */
export const createVoteKeys = (secret: string): VoteKeyOf => {
  // Made once: of raw bytes each HMAC would make a key of its own.
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', secret, '', 'vote-key', 32)),
  );

  return ({ accountId, userId, contactId, starterId, wording }, edition = 1) =>
    createHmac('sha256', key)
      .update(
        JSON.stringify([
          accountId,
          userId,
          contactId,
          starterId,
          wording,
          ...(edition === 1 ? [] : [edition]),
        ]),
      )
      .digest('base64url');
};
