import { createHmac, hkdfSync } from 'node:crypto';
import type { Ballot } from './ballot.ts';

/** Whose vote, on what: everything that makes a vote one vote. */
export type VoteIdentity = Pick<
  Ballot,
  'accountId' | 'userId' | 'contactId' | 'starterId' | 'wording'
>;

/**
 * Makes the `vote_key`: the same for the same person, contact, starter and wording, and, being
 * keyed, no way back to the person for anyone who sees the record.
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
