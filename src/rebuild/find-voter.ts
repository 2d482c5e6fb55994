import { EDITIONS_SOUGHT, type VoteKeyOf } from '#src/votes/vote-key.ts';
import type { VoteRecord } from './vote-record.ts';

/**
 * Finds who cast a vote: the user whose id gives the vote's key, which only whoever has the
 * service's secret can compute. An anonymous vote has no client on its record, so that its key
 * cannot be computed. Users whose votes were found last are tried first. A vote that was said again
 * more often than `EDITIONS_SOUGHT` is not found.
 *
 * @param userIds of everybody who may have voted
 * @returns null where it is none of them
 */
export const createVoterFinder = (
  voteKey: VoteKeyOf,
  accountId: number,
  userIds: readonly number[],
): ((record: VoteRecord) => number | null) => {
  const candidates = [...new Set(userIds)];

  return ({ voteKey: wanted, contactId, starterId, wording }) => {
    if (contactId === null) return null;
    const vote = { accountId, contactId, starterId, wording };
    for (let edition = 1; edition <= EDITIONS_SOUGHT; edition += 1) {
      const index = candidates.findIndex(
        (userId) => voteKey({ ...vote, userId }, edition) === wanted,
      );
      const [userId] = index < 0 ? [] : candidates.splice(index, 1);
      if (userId === undefined) continue;
      candidates.unshift(userId);

      return userId;
    }

    return null;
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
