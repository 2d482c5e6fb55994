import { createHmac, hkdfSync } from 'node:crypto';
import type { Ballot } from './ballot.ts';

/** The fields that identify a vote. */
export type VoteIdentity = Pick<
  Ballot,
  'accountId' | 'userId' | 'contactId' | 'starterId' | 'wording'
>;

/**
 * Makes the `vote_key`, an HMAC of person, contact, starter and wording: always the same for the
 * same vote, and it does not reveal the person.
 */
export const createVoteKeys = (
  secret: string,
): ((vote: VoteIdentity) => string) => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'vote-key', 32));

  return ({ accountId, userId, contactId, starterId, wording }) =>
    createHmac('sha256', key)
      .update(
        JSON.stringify([accountId, userId, contactId, starterId, wording]),
      )
      .digest('base64url');
};
