import type { Language } from '@starters/contracts';
import type { OutgoingVote } from '#src/votes/outbox.ts';
import type { VoteRecords } from '#src/votes/vote-records.ts';
import type { VoteObjects } from './associate-votes.ts';
import { findSameVotes } from './find-same-votes.ts';
import { readNativeAnswers } from './read-native-answers.ts';
import { type PropertiesOf, sendVotes } from './send-votes.ts';
import { toVoteProperties } from './vote-properties.ts';
import { writeRollUps } from './write-roll-ups.ts';

/** Vote records of one account, through the client. */
export const createVoteRecords = ({
  client,
  starterTypeId,
  voteTypeId,
  starterTitle,
  language,
  nameUsers,
}: VoteObjects & {
  /** A starter's title, or null where it is not known. */
  starterTitle: (starterId: string) => string | null;
  /** Language of the records' titles. */
  language: Language;
  /** Names of the account's users by id; asked for only when a record is to have one. */
  nameUsers: () => Promise<ReadonlyMap<number, string>>;
}): VoteRecords => {
  const objects: VoteObjects = { client, starterTypeId, voteTypeId };

  const openProperties = async (
    batch: OutgoingVote[],
  ): Promise<PropertiesOf> => {
    const names = batch.some(({ showsVoter }) => showsVoter)
      ? await nameUsers()
      : new Map<number, string>();

    return (vote) =>
      toVoteProperties(
        vote,
        starterTitle(vote.starterId) ?? `#${vote.starterId}`,
        language,
        (userId) => names.get(userId),
      );
  };

  return {
    send: (batch) => sendVotes(objects, batch, () => openProperties(batch)),
    findSame: (batch) =>
      findSameVotes(objects, batch, () => openProperties(batch)),
    writeRollUps: (rollUps) => writeRollUps(client, starterTypeId, rollUps),
    readAnswers: (since) => readNativeAnswers(client, voteTypeId, since),
  };
};
