import type { VoteIdentity } from '#src/votes/vote-key.ts';
import type { VoteRecord } from './vote-record.ts';

/**
 * Finds who cast a vote: the user for whom the vote's key comes out, which only whoever has the
 * service's secret can compute. An anonymous vote has no client on its record, so that its key
 * cannot be computed. Users whose votes were found last are tried first.
 *
 * @param userIds of everybody who may have voted
 * @returns null where it is none of them
 */
export const createVoterFinder = (
  voteKey: (vote: VoteIdentity) => string,
  accountId: number,
  userIds: readonly number[],
): ((record: VoteRecord) => number | null) => {
  const candidates = [...new Set(userIds)];

  return ({ voteKey: wanted, contactId, starterId, wording }) => {
    if (contactId === null) return null;
    const index = candidates.findIndex(
      (userId) =>
        voteKey({ accountId, userId, contactId, starterId, wording }) ===
        wanted,
    );
    const [userId] = index < 0 ? [] : candidates.splice(index, 1);
    if (userId === undefined) return null;
    candidates.unshift(userId);

    return userId;
  };
};

/**
 * Numbers the voters that are not known, -1, -2 …: as few people as the records allow. Two votes on
 * one wording for one client are of two people, since a person has one such vote; any others may
 * be of one. An unknown person may be one whose other votes are known: then they count twice.
 */
export const createUnknownVoters = (): ((record: VoteRecord) => number) => {
  const counts = new Map<string, number>();

  return ({ contactId, starterId, wording }) => {
    if (contactId === null) return -1;
    const place = `${starterId} ${contactId} ${wording}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);

    return -count;
  };
};
